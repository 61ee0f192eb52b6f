package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The lead says that a task is done; who watches over it accepts or returns that.
 *
 * @param monitorId who has to answer
 * @param completedOn the day on which the work was done, as the lead says
 */
@JsonTypeName("task-completion-submitted")
public record TaskCompletionSubmitted(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        LocalDate lastDay,
        String evidence,
        String scope,
        String level,
        LocalDate completedOn,
        LocalDate submittedOn)
        implements PlanEvent, NamedTask {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
