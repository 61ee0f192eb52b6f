package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A pilot was judged: it scales, goes on or ends.
 *
 * @param outcome {@code SCALED}, {@code CONTINUED} or {@code ENDED}
 * @param siteIds the agencies that work by it afterwards
 * @param caseId the restructuring that ended it, null when a review did
 * @param nextReviewOn when it is to be judged again, null unless it goes on
 */
@JsonTypeName("pilot-reviewed")
public record PilotReviewed(
        UUID pilotId,
        String name,
        String outcome,
        List<UUID> siteIds,
        Decision decision,
        UUID caseId,
        LocalDate reviewedOn,
        LocalDate nextReviewOn,
        String scope,
        String level)
        implements PilotEvent {
    public PilotReviewed {
        siteIds = List.copyOf(siteIds);
    }
}
