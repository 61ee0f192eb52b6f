package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Continuous or recurring work has given no sign of life for its period; told when it falls silent
 * and monthly from then on.
 *
 * @param heardOn the last sign of life: a report, or the day on which the task was given
 * @param silentFrom the first day of silence
 * @param rung the step of the ladder, in days of silence: 1, 30, 60, …
 */
@JsonTypeName("task-silent")
public record TaskSilent(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        LocalDate heardOn,
        LocalDate silentFrom,
        int rung,
        String scope,
        String level)
        implements PlanEvent, NamedTask {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
