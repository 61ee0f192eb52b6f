package vn.tinhgon.reporting.progress;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.CascadeDutyDueSoon;
import vn.tinhgon.events.CascadeDutyMet;
import vn.tinhgon.events.CascadeDutyMoved;
import vn.tinhgon.events.CascadeDutyOpened;
import vn.tinhgon.events.CascadeDutyOrphaned;
import vn.tinhgon.events.CascadeDutyOverdue;
import vn.tinhgon.events.CascadeDutyWithdrawn;
import vn.tinhgon.events.PlanAmended;
import vn.tinhgon.events.PlanConcluded;
import vn.tinhgon.events.PlanDutyOrphaned;
import vn.tinhgon.events.PlanEvent;
import vn.tinhgon.events.PlanIssued;
import vn.tinhgon.events.PlanRevoked;
import vn.tinhgon.events.PlanSubmitted;
import vn.tinhgon.events.PlanSuperseded;
import vn.tinhgon.events.TaskAmended;
import vn.tinhgon.events.TaskAssigned;
import vn.tinhgon.events.TaskCancelled;
import vn.tinhgon.events.TaskCompleted;
import vn.tinhgon.events.TaskCompletionReturned;
import vn.tinhgon.events.TaskCompletionSubmitted;
import vn.tinhgon.events.TaskContributed;
import vn.tinhgon.events.TaskContributionAsked;
import vn.tinhgon.events.TaskContributionOverdue;
import vn.tinhgon.events.TaskDeadlineMoved;
import vn.tinhgon.events.TaskDueSoon;
import vn.tinhgon.events.TaskExtensionDecided;
import vn.tinhgon.events.TaskExtensionRequested;
import vn.tinhgon.events.TaskHandedDown;
import vn.tinhgon.events.TaskObstacleAnswered;
import vn.tinhgon.events.TaskObstacleDueSoon;
import vn.tinhgon.events.TaskObstacleOverdue;
import vn.tinhgon.events.TaskObstacleRaised;
import vn.tinhgon.events.TaskOrphaned;
import vn.tinhgon.events.TaskOverdue;
import vn.tinhgon.events.TaskPilotDecided;
import vn.tinhgon.events.TaskPilotDeclared;
import vn.tinhgon.events.TaskPilotReviewDue;
import vn.tinhgon.events.TaskPilotReviewed;
import vn.tinhgon.events.TaskPilotWithdrawn;
import vn.tinhgon.events.TaskProgressReported;
import vn.tinhgon.events.TaskReassigned;
import vn.tinhgon.events.TaskResumed;
import vn.tinhgon.events.TaskSilent;
import vn.tinhgon.events.TaskSuspended;
import vn.tinhgon.platform.consuming.Heard;

/**
 * The dated facts, as the events tell them. The events of one task come in order and its assignment
 * first, but the days they speak of need not be in order: a merger may be decided after the fact.
 */
@ApplicationScoped
public class TaskFacts {

    private static final String BEGIN =
            """
            insert into task_fact (task_id, valid, plan_id, ref, title, lead_id, scope, level, starts_on, last_day)
            values (:taskId, daterange(:assignedOn, null), :planId, :ref, :title, :leadId, cast(:scope as ltree),
                    :level, :deadline.startsOn, :deadline.lastDay)""";

    /** Of the stretch in which the day lies, what was before stays as it was. */
    private static final String CUT =
            """
            with cut as (
              update task_fact set %s, valid = daterange(:day, upper(valid))
              where task_id = :task and valid @> :day and lower(valid) < :day
              returning old.*)
            insert into task_fact (task_id, valid, plan_id, ref, title, lead_id, scope, level, starts_on, last_day,
                                   completed_on, percent, submitted_for, suspended, cancelled_on)
            select task_id, daterange(lower(valid), :day), plan_id, ref, title, lead_id, scope, level, starts_on,
                   last_day, completed_on, percent, submitted_for, suspended, cancelled_on
            from cut""";

    /** Every stretch that begins on the day or later is as the event says. */
    private static final String CHANGE =
            "update task_fact set %s where task_id = :task and lower(valid) >= :day";

    /** How far a task is its lead says; others report on their own part. */
    private static final String REPORT =
            "percent = case when lead_id = :agencyId then :percent else percent end";

    private static final String SUBMIT = "submitted_for = :completedOn";
    private static final String RETURN = "submitted_for = null";
    private static final String SUSPEND = "suspended = true";
    private static final String RESUME = "suspended = false, last_day = :lastDay";
    private static final String CANCEL = "cancelled_on = :cancelledOn";
    private static final String COMPLETE =
            "completed_on = :completedOn, submitted_for = null, last_day = :lastDay, percent = 100";
    private static final String MOVE = "last_day = :lastDay";
    private static final String REASSIGN =
            "lead_id = :leadId, scope = cast(:scope as ltree), level = :level, last_day = :lastDay";

    private static final String AMEND =
            """
            title = :title, lead_id = :leadId, scope = cast(:scope as ltree), level = :level,
            starts_on = :deadline.startsOn, last_day = :deadline.lastDay""";

    private final Jdbi jdbi;

    TaskFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Takes over what events say; to be called in the transaction that notes them as consumed. Very
     * many that say alike, each of another task, come together when agencies merge.
     */
    public void apply(List<Heard<PlanEvent>> heard) {
        var alike = new LinkedHashMap<UUID, Change>();
        heard.stream()
                .flatMap(one -> change(one.event()).stream())
                .forEach(
                        change -> {
                            if (alike.containsKey(change.task())
                                    || !alike.values().stream()
                                            .limit(1)
                                            .allMatch(change::saysLike)) {
                                carryOut(List.copyOf(alike.values()));
                                alike.clear();
                            }
                            alike.put(change.task(), change);
                        });
        if (!alike.isEmpty()) {
            carryOut(List.copyOf(alike.values()));
        }
    }

    /** What an event changes in a task from a day on. */
    private record Change(UUID task, LocalDate day, String columns, PlanEvent event) {

        boolean saysLike(Change other) {
            return columns.equals(other.columns);
        }
    }

    private static Optional<Change> at(UUID task, LocalDate day, String columns, PlanEvent event) {
        return Optional.of(new Change(task, day, columns, event));
    }

    private static Optional<Change> change(PlanEvent event) {
        return switch (event) {
            case PlanSubmitted _,
                    PlanIssued _,
                    PlanAmended _,
                    PlanRevoked _,
                    PlanSuperseded _,
                    PlanConcluded _ ->
                    // What becomes of its tasks comes one by one, and they are what is counted.
                    // Those that a concluded plan leaves unfinished stay open: an end makes nothing
                    // be done.
                    Optional.empty();
            case TaskAssigned e -> at(e.taskId(), e.assignedOn(), BEGIN, e);
            case TaskProgressReported e -> at(e.taskId(), e.reportedOn(), REPORT, e);
            case TaskCompleted e -> at(e.taskId(), e.completedOn(), COMPLETE, e);
            case TaskOverdue _, TaskDueSoon _, TaskSilent _ ->
                    // Late follows from the last day and the day asked about.
                    Optional.empty();
            case TaskDeadlineMoved e -> at(e.taskId(), e.movedOn(), MOVE, e);
            case TaskExtensionRequested _, TaskExtensionDecided _ ->
                    // The last day that is granted comes by itself.
                    Optional.empty();
            case TaskObstacleRaised _,
                    TaskObstacleAnswered _,
                    TaskObstacleDueSoon _,
                    TaskObstacleOverdue _ ->
                    // An obstacle moves no day and finishes nothing.
                    Optional.empty();
            case TaskPilotDeclared _,
                    TaskPilotWithdrawn _,
                    TaskPilotReviewDue _,
                    TaskPilotReviewed _,
                    TaskPilotDecided _ ->
                    // How a pilot goes moves no day of its task and finishes nothing.
                    Optional.empty();
            case TaskReassigned e -> at(e.taskId(), e.effectiveOn(), REASSIGN, e);
            case TaskAmended e -> at(e.taskId(), e.effectiveOn(), AMEND, e);
            case TaskOrphaned _ ->
                    // It stays with the agency that led it until another does.
                    Optional.empty();
            case TaskCompletionSubmitted e -> at(e.taskId(), e.completedOn(), SUBMIT, e);
            case TaskCompletionReturned e -> at(e.taskId(), e.returnedOn(), RETURN, e);
            case TaskSuspended e -> at(e.taskId(), e.suspendedOn(), SUSPEND, e);
            case TaskResumed e -> at(e.taskId(), e.resumedOn(), RESUME, e);
            case TaskCancelled e -> at(e.taskId(), e.cancelledOn(), CANCEL, e);
            case PlanDutyOrphaned _ ->
                    // Who watches over a plan is counted for none of its tasks.
                    Optional.empty();
            case TaskHandedDown _ ->
                    // A draft has no tasks to count.
                    Optional.empty();
            case CascadeDutyOpened _,
                    CascadeDutyMet _,
                    CascadeDutyDueSoon _,
                    CascadeDutyMoved _,
                    CascadeDutyWithdrawn _,
                    CascadeDutyOverdue _,
                    CascadeDutyOrphaned _ ->
                    // Plans that are yet to come have no tasks to count.
                    Optional.empty();
            case TaskContributionAsked _, TaskContributed _, TaskContributionOverdue _ ->
                    // What others owe the lead is counted for none: figures are those of the leads.
                    Optional.empty();
        };
    }

    private void carryOut(List<Change> alike) {
        var columns = alike.getFirst().columns();
        if (columns.equals(BEGIN)) {
            execute(BEGIN, alike);
        } else {
            execute(CHANGE.formatted(columns), alike);
            execute(CUT.formatted(columns), alike);
        }
    }

    private void execute(String sql, List<Change> alike) {
        jdbi.useHandle(
                handle -> {
                    var rows = handle.prepareBatch(sql);
                    alike.forEach(
                            change ->
                                    rows.bindMethods(change.event())
                                            .bind("task", change.task())
                                            .bind("day", change.day())
                                            .add());
                    rows.execute();
                });
    }
}
