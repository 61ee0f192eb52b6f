package vn.tinhgon.agencies.agency;

import java.util.UUID;

import vn.tinhgon.platform.problem.Refusal;

/** The id that the caller gave is in use. */
public class AgencyAlreadyRegistered extends Refusal {

    public AgencyAlreadyRegistered(UUID id) {
        super(Kind.CONFLICT, "agency-already-registered", id);
    }
}
