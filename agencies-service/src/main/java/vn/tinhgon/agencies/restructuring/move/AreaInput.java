package vn.tinhgon.agencies.restructuring.move;

import java.util.UUID;

import vn.tinhgon.agencies.succession.Extent;

/** An area, or the part of it that goes over in a move; the other parts go in others. */
public record AreaInput(UUID areaId, Extent extent) {}
