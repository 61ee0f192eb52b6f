package vn.tinhgon.agencies.agency;

import vn.tinhgon.platform.problem.FieldRefused;

/** An agency of the name stands already in the same place. */
public class AgencyNameTaken extends FieldRefused {

    AgencyNameTaken(Namesakes.Namesake first) {
        super(Kind.CONFLICT, "name", "agency-name-taken", first.name(), first.id());
    }
}
