package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A plan ended with its final review (tổng kết). Tasks that were not finished stay so: an end makes
 * nothing that was late be in time.
 *
 * @param tasks how many tasks it gave to the end, {@code completed} of which were finished
 */
@JsonTypeName("plan-concluded")
public record PlanConcluded(
        UUID planId,
        String number,
        String title,
        UUID issuerId,
        UUID monitorId,
        int tasks,
        int completed,
        String scope,
        String level,
        LocalDate concludedOn)
        implements PlanEvent {

    @Override
    public UUID aggregateId() {
        return planId;
    }
}
