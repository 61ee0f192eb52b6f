package vn.tinhgon.plans.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.events.Decision;
import vn.tinhgon.events.PlanConcluded;
import vn.tinhgon.events.PlanRevoked;
import vn.tinhgon.plans.duty.CascadeDuties;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.plans.task.Tasks;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.InvalidField;

/** Where plans end: by their final review, or by a decision that revokes them. */
@ApplicationScoped
public class EndDesk {

    private final PlanFile file;
    private final Plans plans;
    private final Tasks tasks;
    private final Issuer issuer;
    private final OpenTasks open;
    private final UnfinishedTasks unfinished;
    private final CascadeDuties duties;
    private final Outbox outbox;
    private final Clock clock;

    EndDesk(
            PlanFile file,
            Plans plans,
            Tasks tasks,
            Issuer issuer,
            OpenTasks open,
            UnfinishedTasks unfinished,
            CascadeDuties duties,
            Outbox outbox,
            Clock clock) {
        this.file = file;
        this.plans = plans;
        this.tasks = tasks;
        this.issuer = issuer;
        this.open = open;
        this.unfinished = unfinished;
        this.duties = duties;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Ends a plan with its final review. A task that had a last day and is not finished is
     * accounted for by name: an end makes nothing that was late be in time.
     *
     * @param reasons why a task was not finished, by its ref
     */
    @Transactional
    public ReviewedPlan conclude(
            UUID id, LocalDate stated, String review, Map<String, String> reasons, Caller caller) {
        var plan = file.change(id, caller);
        plan.mustBe(PlanState.ISSUED);
        issuer.mustBe(caller, plan);
        var on = EndDay.of("concludedOn", stated, plan, LocalDate.now(clock));
        var all = tasks.ofPlanLocked(id);
        unfinished.account(all, reasons);
        plan.end(PlanState.CONCLUDED, PlanEnd.reviewed(on, caller.subject(), review));
        plans.flush();
        outbox.add(concluded(plan, all, on));
        return file.reviewed(plan);
    }

    /** Revokes a plan: by its issuer, or by who stands above. What was finished stays. */
    @Transactional
    public ReviewedPlan revoke(
            UUID id, Decision decision, String reason, LocalDate stated, Caller caller) {
        var plan = file.change(id, caller);
        plan.mustBe(PlanState.ISSUED);
        if (caller.scope().equals(plan.scope())) {
            issuer.mustBe(caller, plan);
        }
        var on = EndDay.of("effectiveOn", stated, plan, LocalDate.now(clock));
        if (on.isBefore(decision.date())) {
            throw new InvalidField("effectiveOn", "effect-before-decision", on, decision.date());
        }
        var met = duties.metBy(id);
        plan.end(PlanState.REVOKED, PlanEnd.decided(on, caller.subject(), reason, decision));
        plans.flush();
        outbox.add(revoked(plan, decision, reason, on));
        duties.reopen(met, on);
        open.cancel(plan, on, caller.subject(), reason);
        return file.reviewed(plan);
    }

    private static PlanConcluded concluded(Plan plan, List<Task> all, LocalDate on) {
        var head = plan.head();
        return new PlanConcluded(
                plan.id(),
                head.number(),
                head.title(),
                head.issuerId(),
                plan.monitor().orElse(null),
                (int) all.stream().filter(t -> t.cancellation().isEmpty()).count(),
                (int) all.stream().filter(t -> t.completedOn().isPresent()).count(),
                plan.scope().path(),
                head.level(),
                on);
    }

    private static PlanRevoked revoked(Plan plan, Decision decision, String reason, LocalDate on) {
        var head = plan.head();
        return new PlanRevoked(
                plan.id(),
                head.number(),
                head.title(),
                head.issuerId(),
                plan.monitor().orElse(null),
                decision,
                reason,
                plan.scope().path(),
                head.level(),
                on);
    }
}
