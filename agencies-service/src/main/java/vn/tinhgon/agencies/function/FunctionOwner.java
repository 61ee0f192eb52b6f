package vn.tinhgon.agencies.function;

import java.util.UUID;

/** A function of the ledger with the agency that owns it, and the area in which that one sits. */
public record FunctionOwner(
        UUID id,
        String name,
        String field,
        UUID ownerId,
        String ownerName,
        UUID areaId,
        String areaName) {}
