package vn.tinhgon.plans.task.sweep;

import java.time.LocalDate;

import org.jdbi.v3.core.mapper.Nested;

import vn.tinhgon.events.PlanEvent;
import vn.tinhgon.events.TaskDueSoon;
import vn.tinhgon.events.TaskOverdue;
import vn.tinhgon.events.TaskSilent;
import vn.tinhgon.plans.task.ToldTask;

/**
 * What a sweep says of a task.
 *
 * @param about {@code DUE} or {@code SILENCE}
 * @param heardOn the last sign of life, null unless it is about silence
 * @param countedFrom the last good day, or the one by which it was to be heard of
 * @param passed days since then, negative before
 */
public record Said(
        String about,
        LocalDate heardOn,
        LocalDate countedFrom,
        int passed,
        int rung,
        @Nested ToldTask task) {

    PlanEvent event() {
        return switch (kind()) {
            case DUE_SOON -> dueSoon();
            case OVERDUE -> overdue();
            case SILENT -> silent();
        };
    }

    /** What kind of thing is said. */
    public Kind kind() {
        if ("SILENCE".equals(about)) {
            return Kind.SILENT;
        }
        return passed > 0 ? Kind.OVERDUE : Kind.DUE_SOON;
    }

    /** The kinds of thing that a sweep says. */
    public enum Kind {
        DUE_SOON,
        OVERDUE,
        SILENT
    }

    private TaskOverdue overdue() {
        return new TaskOverdue(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.monitorId(),
                countedFrom,
                rung,
                passed,
                task.scope(),
                task.level());
    }

    private TaskSilent silent() {
        return new TaskSilent(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.monitorId(),
                heardOn,
                countedFrom.plusDays(1),
                rung,
                task.scope(),
                task.level());
    }

    private TaskDueSoon dueSoon() {
        return new TaskDueSoon(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.monitorId(),
                countedFrom,
                -rung,
                -passed,
                task.scope(),
                task.level());
    }
}
