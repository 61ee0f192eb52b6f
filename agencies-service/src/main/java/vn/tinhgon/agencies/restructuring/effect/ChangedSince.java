package vn.tinhgon.agencies.restructuring.effect;

import vn.tinhgon.platform.problem.FieldRefused;

/** What a case changed has changed again since: the later change has to be annulled first. */
public class ChangedSince extends FieldRefused {

    ChangedSince(String name) {
        super(Kind.CONFLICT, "effectiveOn", "changed-since", name);
    }
}
