package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A task is a pilot, or what was stated of it has changed: the whole of it as it is stated now.
 *
 * @param issuerId the agency that decides what becomes of it
 * @param interimReviewOn sơ kết, null when there is none
 * @param finalReviewOn tổng kết
 * @param reason why it is stated otherwise than before, null for the first time
 */
@JsonTypeName("task-pilot-declared")
public record TaskPilotDeclared(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID issuerId,
        UUID monitorId,
        LocalDate startsOn,
        LocalDate interimReviewOn,
        LocalDate finalReviewOn,
        List<TaskPilotSite> sites,
        String reason,
        String scope,
        String level,
        LocalDate declaredOn)
        implements PlanEvent, NamedTask {

    public TaskPilotDeclared {
        sites = List.copyOf(sites);
    }

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
