package vn.tinhgon.agencies.agency;

import vn.tinhgon.platform.problem.Refusal;

/** An agency of the name stands already in the same place. */
public class AgencyNameTaken extends Refusal {

    AgencyNameTaken(Namesakes.Namesake first) {
        super(Kind.CONFLICT, "agency-name-taken", first.name(), first.id());
    }
}
