package vn.tinhgon.agencies.area;

import java.util.UUID;

import vn.tinhgon.platform.problem.Refusal;

/** The id that the caller gave is in use. */
public class AreaAlreadyRegistered extends Refusal {

    public AreaAlreadyRegistered(UUID id) {
        super(Kind.CONFLICT, "area-already-registered", id);
    }
}
