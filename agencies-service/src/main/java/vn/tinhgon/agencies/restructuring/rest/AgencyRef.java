package vn.tinhgon.agencies.restructuring.rest;

import java.util.Map;
import java.util.UUID;

/** An agency by id and name. */
public record AgencyRef(UUID id, String name) {

    static AgencyRef of(UUID id, Map<UUID, String> names) {
        return new AgencyRef(id, names.get(id));
    }
}
