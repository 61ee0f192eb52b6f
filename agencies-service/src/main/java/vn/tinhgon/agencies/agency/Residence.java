package vn.tinhgon.agencies.agency;

import java.util.UUID;

/** An area in which agencies sit, with its level, which is theirs. */
public record Residence(UUID areaId, String level) {}
