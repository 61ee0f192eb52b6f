package vn.tinhgon.agencies.area;

import java.util.UUID;

import vn.tinhgon.platform.problem.FieldRefused;

/** The id that the caller gave is in use. */
public class AreaAlreadyRegistered extends FieldRefused {

    public AreaAlreadyRegistered(UUID id) {
        super(Kind.CONFLICT, "id", "area-already-registered", id);
    }
}
