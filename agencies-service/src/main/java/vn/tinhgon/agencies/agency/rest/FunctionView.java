package vn.tinhgon.agencies.agency.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.function.StateFunction;

/** A function with the id by which a restructuring moves it. */
@Schema(name = "Function")
public record FunctionView(UUID id, String name, String field) {

    public static FunctionView of(StateFunction function) {
        return new FunctionView(function.id(), function.name(), function.field());
    }
}
