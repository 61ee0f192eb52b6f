package vn.tinhgon.agencies.restructuring.move;

import java.util.UUID;

/** The area in which an agency sits after its own has been divided or has ended. */
public record Placement(UUID agencyId, UUID areaId) {}
