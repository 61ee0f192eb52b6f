package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency ended and left its part in an open task to no single successor: a person must choose
 * who takes it over. It is settled by {@link TaskReassigned}, or by {@link AgencyRestored} when the
 * case is annulled.
 *
 * @param roles the parts that the agency had, such as {@code LEAD}
 * @param candidates who took over something of the agency, the main heir first; may be empty
 * @param caseId the restructuring that caused it
 * @param issuerId the agency that issued the plan
 * @param scope the area of the leading agency, and {@code level} its level
 * @param effectiveOn the first day on which nobody has the part
 */
@JsonTypeName("task-orphaned")
public record TaskOrphaned(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID agencyId,
        List<String> roles,
        List<UUID> candidates,
        UUID caseId,
        UUID issuerId,
        UUID monitorId,
        LocalDate lastDay,
        String scope,
        String level,
        LocalDate effectiveOn)
        implements PlanEvent, NamedTask {

    public TaskOrphaned {
        roles = List.copyOf(roles);
        candidates = List.copyOf(candidates);
    }

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
