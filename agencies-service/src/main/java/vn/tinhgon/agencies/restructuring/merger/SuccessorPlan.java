package vn.tinhgon.agencies.restructuring.merger;

import java.util.List;

import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.code.Code;

/** An agency that a case will establish; its functions come by the moves. */
public record SuccessorPlan(AgencyProfile profile, List<Code> codes) {

    public SuccessorPlan {
        codes = List.copyOf(codes);
    }
}
