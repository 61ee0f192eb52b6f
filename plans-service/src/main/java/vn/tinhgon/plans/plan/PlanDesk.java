package vn.tinhgon.plans.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.agency.KnownFunctions;
import vn.tinhgon.plans.directive.Directive;
import vn.tinhgon.plans.directive.DirectiveDesk;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.plans.task.Tasks;
import vn.tinhgon.plans.task.TasksAbove;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.registry.RegistryCopy;

/** Where planners enter drafts by hand and settle them. */
@ApplicationScoped
public class PlanDesk {

    private final PlanFile file;
    private final Plans plans;
    private final Tasks tasks;
    private final RegistryCopy registry;
    private final DirectiveDesk directives;
    private final StatedCascade cascade;
    private final TasksAbove above;
    private final KnownFunctions functions;
    private final Clock clock;

    PlanDesk(
            PlanFile file,
            Plans plans,
            Tasks tasks,
            RegistryCopy registry,
            DirectiveDesk directives,
            StatedCascade cascade,
            TasksAbove above,
            KnownFunctions functions,
            Clock clock) {
        this.file = file;
        this.plans = plans;
        this.tasks = tasks;
        this.registry = registry;
        this.directives = directives;
        this.cascade = cascade;
        this.above = above;
        this.functions = functions;
        this.clock = clock;
    }

    @Transactional
    public ReviewedPlan show(UUID id, Caller caller) {
        return file.reviewed(file.get(id, caller));
    }

    /** Enters a draft by hand, in the issuer's part of the country. */
    @Transactional
    public ReviewedPlan draft(DraftedPlan entry, Caller caller) {
        var named = named(entry.named(), caller);
        var issuer = named.get("issuerId", entry.settlement().issuerId());
        var plan = Plan.draft(entry.head(issuer), List.of(), entry.scope(issuer), caller.subject());
        settle(plan, entry.settlement(), named, caller);
        plans.persist(plan);
        functions.mustBeKnown("functionId", entry.entries().stream().map(TaskEntry::functionId));
        above.mustBeThere(entry.entries().stream().map(TaskEntry::takesUpId), plan.id(), caller);
        tasks.persist(entry.tasks(plan.id(), named));
        plans.flush();
        cascade.state(plan, entry.settlement().cascade(), named);
        return file.reviewed(plan);
    }

    /** Takes what the planner decided, all or nothing. */
    @Transactional
    public ReviewedPlan settle(UUID id, Settlement settlement, Caller caller) {
        var plan = file.change(id, caller);
        var named = named(settlement.named(), caller);
        settle(plan, settlement, named, caller);
        settleTasks(tasks.ofPlanLocked(id), settlement, named);
        plans.flush();
        cascade.state(plan, settlement.cascade(), named);
        return file.reviewed(plan);
    }

    private void settle(Plan plan, Settlement settlement, NamedAgencies named, Caller caller) {
        plan.settle(
                settlement.number(),
                settlement.dated(),
                settlement.title(),
                named.id("issuerId", settlement.issuerId()));
        plan.lasts(settlement.periodFrom(), settlement.periodUntil());
        Optional.ofNullable(named.id("monitorId", settlement.monitorId()))
                .ifPresent(plan::watchedBy);
        Optional.ofNullable(settlement.basis())
                .map(basis -> basis.stream().map(b -> known(b, caller)).toList())
                .ifPresent(plan::cite);
        Optional.ofNullable(settlement.recipients()).ifPresent(list -> plan.sendTo(known(list)));
    }

    /** What is chosen from the register is cited as it stands there. */
    private Basis known(Basis chosen, Caller caller) {
        return chosen.isRegistered()
                ? cited(chosen, directive(chosen.directiveId(), caller))
                : chosen;
    }

    private Directive directive(UUID id, Caller caller) {
        try {
            return directives.show(id, caller);
        } catch (NotFound unknown) {
            throw new InvalidField("basis", "directive-not-registered", id);
        }
    }

    private static Basis cited(Basis chosen, Directive directive) {
        return new Basis(
                directive.documentType().name(),
                directive.number(),
                directive.dated(),
                directive.issuerName(),
                chosen.relation(),
                directive.id());
    }

    private List<Recipient> known(List<Recipient> recipients) {
        var ids = recipients.stream().flatMap(r -> Optional.ofNullable(r.agencyId()).stream());
        var known = file.known(ids.toList());
        return recipients.stream()
                .map(
                        r ->
                                new Recipient(
                                        r.name(),
                                        r.agencyId() == null ? null : known(known, r.agencyId()),
                                        r.purpose()))
                .toList();
    }

    private static UUID known(Map<UUID, ?> known, UUID id) {
        if (!known.containsKey(id)) {
            throw new InvalidField("recipients", "agency-not-registered", id);
        }
        return id;
    }

    private NamedAgencies named(Set<UUID> ids, Caller caller) {
        return new NamedAgencies(registry.standingFor(ids, LocalDate.now(clock)), caller.scope());
    }

    private void settleTasks(List<Task> drafts, Settlement settlement, NamedAgencies named) {
        settlement
                .agencies()
                .forEach(
                        (name, id) ->
                                drafts.forEach(t -> t.identify(name, named.id("agencies", id))));
        if (settlement.acceptProposedLeads()) {
            var known =
                    file.known(drafts.stream().flatMap(t -> t.proposedLead().stream()).toList());
            drafts.forEach(t -> t.proposedLead().map(known::get).ifPresent(t::ledBy));
        }
        settlement
                .leads()
                .forEach((ref, id) -> task("leads", drafts, ref).ledBy(named.get("leads", id)));
        functions.mustBeKnown("functions", settlement.functions().values().stream());
        settlement.functions().forEach((ref, id) -> task("functions", drafts, ref).belongTo(id));
    }

    private static Task task(String field, List<Task> drafts, String ref) {
        return drafts.stream()
                .filter(t -> t.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new InvalidField(field, "task-ref-unknown", ref));
    }
}
