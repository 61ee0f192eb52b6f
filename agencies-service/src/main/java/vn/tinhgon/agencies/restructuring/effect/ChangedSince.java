package vn.tinhgon.agencies.restructuring.effect;

import vn.tinhgon.platform.problem.Refusal;

/** What a case changed has changed again since: the later change has to be annulled first. */
public class ChangedSince extends Refusal {

    ChangedSince(String name) {
        super(Kind.CONFLICT, "changed-since", name);
    }
}
