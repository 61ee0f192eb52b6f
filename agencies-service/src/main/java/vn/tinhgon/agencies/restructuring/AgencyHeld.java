package vn.tinhgon.agencies.restructuring;

import vn.tinhgon.platform.problem.Refusal;

/** Another case that has been submitted and not yet taken effect touches the agency. */
public class AgencyHeld extends Refusal {

    AgencyHeld(Holds.Holder holder) {
        super(Kind.CONFLICT, "agency-held", holder.agency(), holder.title(), holder.caseId());
    }
}
