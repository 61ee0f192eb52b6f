package vn.tinhgon.agencies.restructuring.move;

import java.util.List;

import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.code.Code;

/** An agency that a case will establish; its functions come by the moves. */
public record AgencyPlan(AgencyProfile profile, List<Code> codes) {

    public AgencyPlan {
        codes = List.copyOf(codes);
    }
}
