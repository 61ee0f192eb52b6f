package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A pilot is to be judged; told once for each review date, ahead of it where so configured.
 *
 * @param reviewOn the day on which it is to be judged
 */
@JsonTypeName("pilot-review-due")
public record PilotReviewDue(
        UUID pilotId,
        String name,
        List<UUID> siteIds,
        LocalDate startsOn,
        LocalDate reviewOn,
        String scope,
        String level)
        implements PilotEvent {
    public PilotReviewDue {
        siteIds = List.copyOf(siteIds);
    }
}
