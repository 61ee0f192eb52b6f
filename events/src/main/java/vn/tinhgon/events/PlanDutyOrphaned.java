package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency ended that watched over a plan, was to receive what the plan brings, or had to answer
 * an obstacle, and left that to no single successor: a person must choose who does. Tasks and
 * duties to issue a plan are told by {@link TaskOrphaned} and {@link CascadeDutyOrphaned}.
 *
 * @param kind {@code MONITOR}, {@code CASCADE_RECEIVER} or {@code OBSTACLE}
 * @param taskId the task that the obstacle is in the way of, else null; so are {@code ref}, {@code
 *     title} and {@code what}
 * @param monitorId who watches over the plan, null when nobody does
 * @param agencyId who had it and has ended
 * @param candidates who took over something of it, the main heir first; may be empty
 * @param orphanedOn the first day on which nobody has it
 */
@JsonTypeName("plan-duty-orphaned")
public record PlanDutyOrphaned(
        UUID planId,
        String planNumber,
        String planTitle,
        String kind,
        UUID taskId,
        String ref,
        String title,
        String what,
        UUID issuerId,
        UUID monitorId,
        UUID agencyId,
        List<UUID> candidates,
        String scope,
        String level,
        LocalDate orphanedOn)
        implements PlanEvent {

    public PlanDutyOrphaned {
        candidates = List.copyOf(candidates);
    }

    @Override
    public UUID aggregateId() {
        return planId;
    }
}
