package vn.tinhgon.plans.plan;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.events.PlanIssued;
import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.plan.review.PlanReview;
import vn.tinhgon.plans.task.Assignment;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.plans.task.Tasks;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.rest.ExpectedVersion;

/** Where planners settle drafts and put them in force. */
@ApplicationScoped
public class PlanDesk {

    private final Plans plans;
    private final Tasks tasks;
    private final PlanAccess access;
    private final RegistryCopy registry;
    private final ExpectedVersion expected;
    private final Outbox outbox;
    private final Clock clock;

    PlanDesk(
            Plans plans,
            Tasks tasks,
            PlanAccess access,
            RegistryCopy registry,
            ExpectedVersion expected,
            Outbox outbox,
            Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.access = access;
        this.registry = registry;
        this.expected = expected;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ReviewedPlan show(UUID id, Caller caller) {
        if (!access.sees(caller, id)) {
            throw new NotFound("plan", id);
        }
        return reviewed(plans.get(id));
    }

    /** Takes what the planner decided, all or nothing. */
    @Transactional
    public ReviewedPlan settle(UUID id, Settlement settlement, Caller caller) {
        var plan = change(id, caller);
        var named =
                new NamedAgencies(
                        registry.standingFor(settlement.named(), today()), caller.scope());
        plan.settle(
                settlement.number(),
                settlement.dated(),
                settlement.title(),
                named.id("issuerId", settlement.issuerId()));
        Optional.ofNullable(named.id("monitorId", settlement.monitorId()))
                .ifPresent(plan::watchedBy);
        settleTasks(tasks.ofPlanLocked(id), settlement, named);
        plans.flush();
        return reviewed(plan);
    }

    private void settleTasks(List<Task> drafts, Settlement settlement, NamedAgencies named) {
        settlement
                .agencies()
                .forEach(
                        (name, id) ->
                                drafts.forEach(t -> t.identify(name, named.id("agencies", id))));
        if (settlement.acceptProposedLeads()) {
            var known = known(drafts.stream().flatMap(t -> t.proposedLead().stream()).toList());
            drafts.forEach(t -> t.proposedLead().map(known::get).ifPresent(t::ledBy));
        }
        settlement.leads().forEach((ref, id) -> task(drafts, ref).ledBy(named.get("leads", id)));
    }

    /** Puts a plan in force and gives its tasks to their agencies, unless a finding blocks it. */
    @Transactional
    public ReviewedPlan issue(UUID id, LocalDate on, Caller caller) {
        var plan = change(id, caller);
        var day = IssueDay.of(on, plan.head().dated(), today());
        var given = tasks.ofPlanLocked(id);
        var blocks = PlanReview.of(plan, given).stream().filter(Finding::blocks).toList();
        if (!blocks.isEmpty()) {
            throw new PlanNotReady(blocks);
        }
        var issued = plan.issue(day, caller.subject(), given.size());
        assign(plan, issued, given);
        return new ReviewedPlan(plan, given.size(), List.of());
    }

    private void assign(Plan plan, PlanIssued issued, List<Task> given) {
        var leads = known(given.stream().map(PlanDesk::lead).toList());
        var assigned =
                given.stream().map(task -> task.assign(issued, leads.get(lead(task)))).toList();
        plans.putInForce(plan);
        outbox.add(issued);
        outbox.addAll(assigned);
    }

    private static UUID lead(Task task) {
        return task.lead().flatMap(Assignment::agency).orElseThrow();
    }

    private Plan change(UUID id, Caller caller) {
        var plan = plans.get(id);
        caller.mustCover(plan.scope(), "plan", id);
        expected.mustBe(plan.version());
        plans.lock(plan);
        return plan;
    }

    private ReviewedPlan reviewed(Plan plan) {
        var given = tasks.ofPlan(plan.id());
        return new ReviewedPlan(plan, given.size(), PlanReview.of(plan, given));
    }

    private Map<UUID, KnownAgency> known(List<UUID> ids) {
        return registry.named(ids).stream().collect(toMap(KnownAgency::id, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Task task(List<Task> drafts, String ref) {
        return drafts.stream()
                .filter(t -> t.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new InvalidField("leads", "task-ref-unknown", ref));
    }
}
