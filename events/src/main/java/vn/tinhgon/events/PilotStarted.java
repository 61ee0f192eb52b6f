package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A pilot model was decided.
 *
 * @param siteIds the agencies that try it
 * @param reviewOn the day on which it is to be judged
 */
@JsonTypeName("pilot-started")
public record PilotStarted(
        UUID pilotId,
        String name,
        String description,
        List<UUID> siteIds,
        Decision decision,
        LocalDate startsOn,
        LocalDate reviewOn,
        String scope,
        String level)
        implements PilotEvent {
    public PilotStarted {
        siteIds = List.copyOf(siteIds);
    }
}
