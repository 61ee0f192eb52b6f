package vn.tinhgon.plans.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.access.PlanFacts;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.rest.ExpectedVersion;

/**
 * Where officers report on their agency's tasks and complete them, and planners give what ended
 * agencies left behind to others.
 */
@ApplicationScoped
public class TaskDesk {

    private final Tasks tasks;
    private final ProgressReports reports;
    private final PlanAccess access;
    private final RegistryCopy registry;
    private final ExpectedVersion expected;
    private final Outbox outbox;
    private final Clock clock;

    TaskDesk(
            Tasks tasks,
            ProgressReports reports,
            PlanAccess access,
            RegistryCopy registry,
            ExpectedVersion expected,
            Outbox outbox,
            Clock clock) {
        this.tasks = tasks;
        this.reports = reports;
        this.access = access;
        this.registry = registry;
        this.expected = expected;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Any agency with a part in the task says how far it is. */
    @Transactional
    public Task progress(UUID id, int percent, String note, Caller caller) {
        var plan = planOf(id, caller);
        var task = change(id, plan);
        var agency = acting(task, plan, caller, a -> true);
        var reported = task.progress(agency, percent, note, today());
        tasks.flush();
        reports.add(new ProgressReport(id, agency.id(), percent, note, today(), caller.subject()));
        outbox.add(reported);
        return task;
    }

    /** The lead, and nobody else, completes a task; on a day between the plan's issue and today. */
    @Transactional
    public Task complete(UUID id, LocalDate on, String evidence, Caller caller) {
        var plan = planOf(id, caller);
        var task = change(id, plan);
        var lead = acting(task, plan, caller, a -> a.role() == AssignmentRole.LEAD);
        var completed =
                task.complete(
                        lead, plan.monitorId(), evidence, CompletionDay.of(on, plan, today()));
        tasks.flush();
        outbox.add(completed);
        return task;
    }

    /** A planner of the plan's area gives what an ended agency left behind to another. */
    @Transactional
    public Task reassign(UUID id, UUID from, UUID to, String reason, Caller caller) {
        var plan = planOf(id, caller);
        caller.mustCover(plan.area(), "task", id);
        var task = change(id, plan);
        var order = new HandOver(receiver(to, caller), reason, caller.subject(), today());
        var handedOver = task.handOver(from, order);
        tasks.flush();
        outbox.add(handedOver.told(task, lead(task), plan.monitorId()));
        return task;
    }

    /** Nobody gives orders to another province. */
    private KnownAgency receiver(UUID agency, Caller caller) {
        return registry.standingFor(agency, today())
                .filter(standing -> caller.scope().covers(new Scope(standing.scope())))
                .orElseThrow(() -> new InvalidField("toAgencyId", "agency-not-registered", agency));
    }

    private KnownAgency lead(Task task) {
        var lead = task.lead().flatMap(Assignment::agency).orElseThrow();
        return registry.named(List.of(lead)).getFirst();
    }

    private Task change(UUID id, PlanFacts plan) {
        if (plan.issuedOn() == null) {
            throw new PlanNotIssued(plan.number());
        }
        if (plan.endedOn() != null) {
            throw new PlanEnded(plan.number(), plan.endedOn());
        }
        var task = tasks.get(id);
        expected.mustBe(task.version());
        tasks.lock(task);
        return task;
    }

    private PlanFacts planOf(UUID task, Caller caller) {
        return access.planOfTask(caller, task).orElseThrow(() -> new NotFound("task", task));
    }

    /**
     * The agency for which the caller acts: its own, or the lead when an account of the area acts
     * for its agencies.
     */
    private KnownAgency acting(
            Task task, PlanFacts plan, Caller caller, Predicate<Assignment> part) {
        if (caller.agency().isEmpty()) {
            caller.mustCover(plan.area(), "task", task.id());
        }
        var agency =
                caller.agency().or(() -> task.lead().flatMap(Assignment::agency)).orElseThrow();
        if (task.assignments().stream().filter(part).noneMatch(a -> a.is(agency))) {
            throw new NotYourTask(task.ref());
        }
        return registry.standingFor(agency, today()).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
