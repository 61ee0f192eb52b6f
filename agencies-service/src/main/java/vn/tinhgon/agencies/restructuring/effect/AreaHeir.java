package vn.tinhgon.agencies.restructuring.effect;

import java.util.UUID;

import vn.tinhgon.agencies.restructuring.move.RestructuringKind;
import vn.tinhgon.agencies.succession.Extent;

/** An area that takes over another, or a part of it, in a move of a kind. */
public record AreaHeir(UUID areaId, Extent extent, RestructuringKind kind) {}
