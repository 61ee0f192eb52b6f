package vn.tinhgon.agencies.agency;

import java.util.UUID;

import vn.tinhgon.platform.problem.FieldRefused;

/** The id that the caller gave is in use. */
public class AgencyAlreadyRegistered extends FieldRefused {

    public AgencyAlreadyRegistered(UUID id) {
        super(Kind.CONFLICT, "id", "agency-already-registered", id);
    }
}
