package vn.tinhgon.agencies.pilot;

import java.time.LocalDate;
import java.util.UUID;

/** An agency that tries a pilot, since when. */
public record PilotSite(UUID agencyId, LocalDate since) {}
