package vn.tinhgon.agencies.restructuring;

import vn.tinhgon.platform.problem.Refusal;

/** Another case that has been submitted and not yet taken effect touches the same. */
public class SubjectHeld extends Refusal {

    SubjectHeld(Holds.Holder holder) {
        super(Kind.CONFLICT, "subject-held", holder.subject(), holder.title(), holder.caseId());
    }
}
