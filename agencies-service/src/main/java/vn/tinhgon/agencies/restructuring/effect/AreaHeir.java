package vn.tinhgon.agencies.restructuring.effect;

import java.util.UUID;

import vn.tinhgon.agencies.succession.Extent;

/** An area that takes over another, or a part of it. */
public record AreaHeir(UUID areaId, Extent extent) {}
