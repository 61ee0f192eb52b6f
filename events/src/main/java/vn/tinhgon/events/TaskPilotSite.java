package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a pilot task is tried: an agency or an area.
 *
 * @param agencyId null when it is an area
 * @param areaId null when it is an agency
 * @param until the first day on which it is a site no more, null while that is open
 */
public record TaskPilotSite(UUID agencyId, UUID areaId, LocalDate from, LocalDate until) {}
