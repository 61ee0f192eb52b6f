package vn.tinhgon.agencies.restructuring.rest;

import java.util.Map;
import java.util.UUID;

/** An agency or area by id and name. */
public record Ref(UUID id, String name) {

    static Ref of(UUID id, Map<UUID, String> names) {
        return new Ref(id, names.get(id));
    }
}
