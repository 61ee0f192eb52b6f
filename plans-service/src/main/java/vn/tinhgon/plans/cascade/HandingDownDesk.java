package vn.tinhgon.plans.cascade;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.OnDate;
import vn.tinhgon.plans.deadline.Qualifier;
import vn.tinhgon.plans.directive.Directive;
import vn.tinhgon.plans.directive.Directives;
import vn.tinhgon.plans.directive.RelationKind;
import vn.tinhgon.plans.plan.Basis;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.plan.PlanHead;
import vn.tinhgon.plans.plan.Plans;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.plans.task.TaskBrief;
import vn.tinhgon.plans.task.TaskText;
import vn.tinhgon.plans.task.Tasks;
import vn.tinhgon.plans.task.TasksInHand;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;

/**
 * Where a task is handed down: each agency finds it, to be led by itself, in the draft of its plan
 * that carries out the one above. It settles and issues that like any other draft.
 */
@ApplicationScoped
public class HandingDownDesk {

    private final TasksInHand hand;
    private final Tasks tasks;
    private final Plans plans;
    private final Directives directives;
    private final Subordinates subordinates;
    private final RegistryCopy registry;
    private final Outbox outbox;
    private final Clock clock;

    HandingDownDesk(
            TasksInHand hand,
            Tasks tasks,
            Plans plans,
            Directives directives,
            Subordinates subordinates,
            RegistryCopy registry,
            Outbox outbox,
            Clock clock) {
        this.hand = hand;
        this.tasks = tasks;
        this.plans = plans;
        this.directives = directives;
        this.subordinates = subordinates;
        this.registry = registry;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** By the lead of the task, or who answers for the plan's area, to agencies below. */
    @Transactional
    public List<HandedDown> handDown(UUID id, List<UUID> named, LocalDate dueOn, Caller caller) {
        var taken = hand.take(id, caller);
        hand.mustLeadOrOrder(taken, caller);
        var task = tasks.get(id);
        var deadline = deadline(task, dueOn);
        var above = plans.get(task.planId());
        // Two tasks that are handed down at once find one draft.
        plans.waitFor(above);
        var agencies = agencies(named, taken.leadId(), above, caller);
        var ids = agencies.stream().map(KnownAgency::id).toList();
        mustBeNew(task, agencies, subordinates.having(id, ids));
        var directive = directives.ofPlan(above.id());
        var drafts = subordinates.drafts(directive.id(), ids);
        lock(drafts.values());
        var given =
                agencies.stream()
                        .map(agency -> give(task, deadline, directive, agency, drafts, caller))
                        .toList();
        tasks.flush();
        tell(task, deadline, given);
        return given;
    }

    /** Each finds it in its draft; nobody else is bound by that yet. */
    private void tell(Task task, Deadline deadline, List<HandedDown> given) {
        var told = hand.told(task.id());
        var agencies = registry.named(given.stream().map(HandedDown::agencyId).toList()).stream();
        var named = agencies.collect(toMap(KnownAgency::id, agency -> agency));
        var today = LocalDate.now(clock);
        var dueOn = deadline.lastDay().orElse(null);
        outbox.addAll(
                given.stream()
                        .map(one -> one.told(told, named.get(one.agencyId()), dueOn, today))
                        .toList());
    }

    private static Deadline deadline(Task task, LocalDate dueOn) {
        if (dueOn == null) {
            return task.deadline();
        }
        task.lastDay()
                .filter(dueOn::isAfter)
                .ifPresent(
                        last -> {
                            throw new InvalidField("dueOn", "part-after-whole", dueOn, last);
                        });
        return new OnDate("", dueOn, Qualifier.BY);
    }

    /** As they stand today; each below the lead or below the issuer of the plan. */
    private List<KnownAgency> agencies(List<UUID> named, UUID lead, Plan above, Caller caller) {
        var standing = registry.standingFor(named, LocalDate.now(clock));
        mustAll(named, standing::containsKey, "agency-not-registered");
        var area = above.scope();
        mustAll(
                named,
                id -> area.covers(new Scope(standing.get(id).scope())),
                "agency-not-registered");
        var superiors = Stream.of(lead, above.head().issuerId()).distinct().toList();
        var ids = standing.values().stream().map(KnownAgency::id).distinct().toList();
        var below = subordinates.below(ids, superiors);
        mustAll(named, id -> below.contains(standing.get(id).id()), "agency-not-subordinate");
        return named.stream().map(standing::get).distinct().toList();
    }

    private static void mustAll(List<UUID> named, Predicate<UUID> rule, String code) {
        named.stream()
                .filter(rule.negate())
                .findFirst()
                .ifPresent(
                        id -> {
                            throw new InvalidField("agencyIds", code, id);
                        });
    }

    private static void mustBeNew(Task task, List<KnownAgency> agencies, Set<UUID> having) {
        agencies.stream()
                .filter(agency -> having.contains(agency.id()))
                .findFirst()
                .ifPresent(
                        agency -> {
                            throw new InvalidField(
                                    "agencyIds", "task-handed-down", task.ref(), agency.name());
                        });
    }

    private void lock(Collection<Subordinates.Draft> drafts) {
        var ids = drafts.stream().map(Subordinates.Draft::planId).sorted().toList();
        plans.list("id in ?1 order by id", ids).forEach(plans::lock);
    }

    private HandedDown give(
            Task task,
            Deadline deadline,
            Directive directive,
            KnownAgency agency,
            Map<UUID, Subordinates.Draft> drafts,
            Caller caller) {
        var draft = drafts.get(agency.id());
        var plan = draft == null ? draft(directive, agency, caller) : draft.planId();
        var refs = draft == null ? List.<String>of() : draft.refs();
        var words = task.wording();
        var text = new TaskText(ref(words.ref(), refs), words.title(), words.text(), "", null);
        var child = Task.draft(plan, refs.size() + 1, text, deadline);
        child.place(TaskBrief.takingUp(task.id()));
        child.name(AssignmentRole.LEAD, agency.id(), agency.name());
        tasks.persist(child);
        return new HandedDown(agency.id(), plan, draft == null, child.id(), child.ref());
    }

    private UUID draft(Directive directive, KnownAgency agency, Caller caller) {
        var title = "Kế hoạch thực hiện " + directive.number() + ": " + directive.title();
        var head =
                new PlanHead("PLAN", null, null, title, agency.name(), agency.id(), agency.level());
        var basis =
                new Basis(
                        directive.documentType().name(),
                        directive.number(),
                        directive.dated(),
                        directive.issuerName(),
                        RelationKind.IMPLEMENTS,
                        directive.id());
        var plan = Plan.draft(head, List.of(basis), new Scope(agency.scope()), caller.subject());
        plans.persist(plan);
        return plan.id();
    }

    /** That of the task above, if the draft has it free. */
    private static String ref(String above, List<String> taken) {
        return Stream.concat(
                        Stream.of(above),
                        IntStream.iterate(2, n -> n + 1).mapToObj(n -> above + "-" + n))
                .filter(ref -> !taken.contains(ref))
                .findFirst()
                .orElseThrow();
    }
}
