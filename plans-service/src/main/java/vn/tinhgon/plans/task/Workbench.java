package vn.tinhgon.plans.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.access.PlanFacts;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Role;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.rest.ExpectedVersion;

/** Where a task is taken for a change: seen by the caller, in force, and as the caller read it. */
@ApplicationScoped
class Workbench {

    private final Tasks tasks;
    private final PlanAccess access;
    private final RegistryCopy registry;
    private final ExpectedVersion expected;
    private final Clock clock;

    Workbench(
            Tasks tasks,
            PlanAccess access,
            RegistryCopy registry,
            ExpectedVersion expected,
            Clock clock) {
        this.tasks = tasks;
        this.access = access;
        this.registry = registry;
        this.expected = expected;
        this.clock = clock;
    }

    /** A second writer waits here and then finds a newer version. */
    Work take(UUID id, Caller caller) {
        var work = look(id, caller);
        expected.mustBe(work.task().version());
        tasks.lock(work.task());
        return work;
    }

    /** The task without a claim to change it. */
    Work look(UUID id, Caller caller) {
        var plan = planOf(id, caller);
        if (plan.issuedOn() == null) {
            throw new PlanNotIssued(plan.number());
        }
        if (plan.endedOn() != null) {
            throw new PlanEnded(plan.number(), plan.endedOn());
        }
        var task = tasks.get(id);
        return new Work(task, plan, lead(task), caller, LocalDate.now(clock));
    }

    PlanFacts planOf(UUID task, Caller caller) {
        return access.planOfTask(caller, task).orElseThrow(() -> new NotFound("task", task));
    }

    /**
     * The agency for which the caller acts: its own, or the lead when an account of the area acts
     * for its agencies.
     */
    KnownAgency acting(Work work, Predicate<Assignment> part) {
        return acting(work, work.lead().id(), part);
    }

    /** The same, where an account of the area acts for another agency than the lead. */
    KnownAgency acting(Work work, UUID inStead, Predicate<Assignment> part) {
        var agency = standsFor(work, inStead);
        if (work.task().assignments().stream().filter(part).noneMatch(a -> a.is(agency))) {
            throw new NotYourTask(work.task().ref());
        }
        return registry.standingFor(agency, work.today()).orElseThrow();
    }

    /** What the lead decides about its own task, a planner of the plan's area may decide too. */
    void mustLeadOrOrder(Work work) {
        var caller = work.caller();
        if (!caller.is(Role.PLANNER) || !caller.scope().covers(work.plan().area())) {
            acting(work, a -> a.role() == AssignmentRole.LEAD);
        }
    }

    /** The caller's agency, or the one in whose stead an account of the area acts. */
    UUID standsFor(Work work, UUID inStead) {
        var caller = work.caller();
        if (caller.agency().isEmpty()) {
            caller.mustCover(work.plan().area(), "task", work.task().id());
        }
        return caller.agency().orElse(inStead);
    }

    KnownAgency lead(Task task) {
        return registry.named(task.lead().flatMap(Assignment::agency).stream().toList()).getFirst();
    }
}
