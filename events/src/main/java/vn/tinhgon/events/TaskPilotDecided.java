package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * What becomes of a pilot task: it scales, goes on or ends.
 *
 * @param outcome {@code SCALED}, {@code CONTINUED} or {@code ENDED}
 * @param siteIds the agencies that tried it until the decision
 * @param agencyIds the agencies that it scales to, as {@code areaIds} are the areas
 * @param finalReviewOn when it is reviewed again, null unless it goes on
 */
@JsonTypeName("task-pilot-decided")
public record TaskPilotDecided(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        String outcome,
        Decision decision,
        List<UUID> siteIds,
        List<UUID> agencyIds,
        List<UUID> areaIds,
        LocalDate finalReviewOn,
        String scope,
        String level)
        implements PlanEvent, NamedTask {

    public TaskPilotDecided {
        siteIds = List.copyOf(siteIds);
        agencyIds = List.copyOf(agencyIds);
        areaIds = List.copyOf(areaIds);
    }

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
