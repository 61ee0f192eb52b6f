package vn.tinhgon.agencies.function;

import java.util.UUID;

/** A function with its owner. */
public record HeldFunction(UUID id, String name, String field, UUID ownerId) {

    public StateFunction function() {
        return new StateFunction(id, name, field);
    }
}
