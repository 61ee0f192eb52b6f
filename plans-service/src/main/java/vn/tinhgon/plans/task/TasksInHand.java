package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.access.PlanFacts;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Role;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.ExpectedVersion;

/** Takes tasks for acts that are recorded beside them. */
@ApplicationScoped
public class TasksInHand {

    private static final String TAKE =
            """
            select t.version, t.ref, t.last_day, t.completed_on, t.cancelled_on, lead.agency_id as lead_id
            from task t
              left join assignment lead on lead.task_id = t.id and lead.role = 'LEAD' and lead.held_until is null
            where t.id = :task for no key update of t""";

    private static final String TOLD =
            "select %s from task t %s where t.id = any(:tasks) order by t.ordinal"
                    .formatted(ToldTask.COLUMNS, ToldTask.JOINS);

    private static final String LOCK_PLAN =
            """
            select p.state = 'IN_REVIEW' from task t join plan p on p.id = t.plan_id
            where t.id = :task for share of p""";

    private static final String TOUCH = "update task set version = version + 1 where id = :task";

    private final Jdbi jdbi;
    private final PlanAccess access;
    private final ExpectedVersion expected;

    TasksInHand(Jdbi jdbi, PlanAccess access, ExpectedVersion expected) {
        this.jdbi = jdbi;
        this.access = access;
        this.expected = expected;
    }

    private record Row(
            long version,
            String ref,
            LocalDate lastDay,
            LocalDate completedOn,
            LocalDate cancelledOn,
            UUID leadId) {

        void mustBeOpen() {
            if (completedOn != null) {
                throw new TaskAlreadyCompleted(ref, completedOn);
            }
            mustNotBeCancelled();
        }

        void mustNotBeCancelled() {
            if (cancelledOn != null) {
                throw new TaskAlreadyCancelled(ref, cancelledOn);
            }
        }
    }

    /**
     * On the version that the caller has read. Its version grows, so that the next must read it
     * again.
     */
    public TaskInHand take(UUID task, Caller caller) {
        return take(task, caller, Row::mustBeOpen);
    }

    /** The same for what goes on when the task is done. */
    public TaskInHand takeEvenDone(UUID task, Caller caller) {
        return take(task, caller, Row::mustNotBeCancelled);
    }

    /** The same for what may be stated of a draft already, unless that is in review. */
    public TaskInHand takeEvenOfDraft(UUID task, Caller caller) {
        return takeEvenOfDraft(task, caller, Row::mustBeOpen);
    }

    /** The same for what is taken back, be the task done. */
    public TaskInHand takeEvenDoneOrOfDraft(UUID task, Caller caller) {
        return takeEvenOfDraft(task, caller, Row::mustNotBeCancelled);
    }

    private TaskInHand takeEvenOfDraft(UUID task, Caller caller, Consumer<Row> condition) {
        plan(task, caller);
        if (lockedPlanIsInReview(task)) {
            throw new DraftInReview(plan(task, caller).number());
        }
        return taken(task, plan(task, caller), condition);
    }

    /** Until the transaction ends nobody hands it in or issues it. */
    private boolean lockedPlanIsInReview(UUID task) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(LOCK_PLAN)
                                .bind("task", task)
                                .mapTo(boolean.class)
                                .one());
    }

    private TaskInHand take(UUID task, Caller caller, Consumer<Row> condition) {
        var plan = plan(task, caller);
        if (plan.issuedOn() == null) {
            throw new PlanNotIssued(plan.number());
        }
        return taken(task, plan, condition);
    }

    private TaskInHand taken(UUID task, PlanFacts plan, Consumer<Row> condition) {
        if (plan.endedOn() != null) {
            throw new PlanEnded(plan.number(), plan.endedOn());
        }
        return jdbi.withHandle(
                handle -> {
                    var row = handle.createQuery(TAKE).bind("task", task).mapTo(Row.class).one();
                    expected.mustBe(row.version());
                    condition.accept(row);
                    handle.createUpdate(TOUCH).bind("task", task).execute();
                    return new TaskInHand(
                            task,
                            row.ref(),
                            row.lastDay(),
                            plan.scope(),
                            plan.issuedOn(),
                            row.leadId());
                });
    }

    /**
     * The agency that leads it, for which the caller acts: its own, or as an account of the area.
     */
    public UUID actingLead(TaskInHand task, Caller caller) {
        if (caller.agency().isEmpty()) {
            caller.mustCover(new Scope(task.placed()), "task", task.id());
        } else if (!caller.worksFor(task.leadId())) {
            throw new NotYourTask(task.ref());
        }
        return task.leadId();
    }

    /** What events say of a task that somebody leads. */
    public ToldTask told(UUID task) {
        return told(List.of(task)).getFirst();
    }

    /** The same of several, in the order of their plan. */
    public List<ToldTask> told(Collection<UUID> tasks) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(TOLD)
                                .bindArray("tasks", UUID.class, List.copyOf(tasks))
                                .mapTo(ToldTask.class)
                                .list());
    }

    /** What the lead decides about its own task, a planner of the plan's area may decide too. */
    public void mustLeadOrOrder(TaskInHand task, Caller caller) {
        if (!caller.is(Role.PLANNER) || !caller.scope().covers(new Scope(task.placed()))) {
            actingLead(task, caller);
        }
    }

    private PlanFacts plan(UUID task, Caller caller) {
        return access.planOfTask(caller, task).orElseThrow(() -> new NotFound("task", task));
    }
}
