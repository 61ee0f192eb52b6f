package vn.tinhgon.plans.task.sweep;

import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.events.CascadeDutyDueSoon;
import vn.tinhgon.events.CascadeDutyOverdue;
import vn.tinhgon.events.PlanEvent;

/**
 * What a sweep says of a duty to issue a plan.
 *
 * @param agencyId who has the duty
 * @param day the last one in time
 */
public record DutyReminder(
        UUID id,
        UUID planId,
        String planNumber,
        String planTitle,
        UUID issuerId,
        UUID monitorId,
        UUID agencyId,
        UUID sendToId,
        LocalDate day,
        int rung,
        int passed,
        String scope,
        String level)
        implements Reminder {

    @Override
    public PlanEvent event() {
        return isOfLateness() ? overdue() : dueSoon();
    }

    private CascadeDutyOverdue overdue() {
        return new CascadeDutyOverdue(
                id,
                planId,
                planNumber,
                planTitle,
                issuerId,
                monitorId,
                agencyId,
                sendToId,
                day,
                rung,
                passed,
                scope,
                level);
    }

    private CascadeDutyDueSoon dueSoon() {
        return new CascadeDutyDueSoon(
                id,
                planId,
                planNumber,
                planTitle,
                issuerId,
                monitorId,
                agencyId,
                sendToId,
                day,
                -rung,
                -passed,
                scope,
                level);
    }
}
