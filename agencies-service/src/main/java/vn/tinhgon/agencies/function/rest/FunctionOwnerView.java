package vn.tinhgon.agencies.function.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.function.FunctionOwner;

/** A function with its owner on the day. */
@Schema(name = "OwnedFunction")
public record FunctionOwnerView(UUID id, String name, String field, Named owner, Named area) {

    static FunctionOwnerView of(FunctionOwner owned) {
        return new FunctionOwnerView(
                owned.id(),
                owned.name(),
                owned.field(),
                new Named(owned.ownerId(), owned.ownerName()),
                new Named(owned.areaId(), owned.areaName()));
    }
}
