package vn.tinhgon.plans.plan;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.agency.KnownFunctions;
import vn.tinhgon.plans.duty.CascadeDuties;
import vn.tinhgon.plans.plan.review.PlanReview;
import vn.tinhgon.plans.plan.version.Amendment;
import vn.tinhgon.plans.plan.version.PlanContent;
import vn.tinhgon.plans.plan.version.PlanDifference;
import vn.tinhgon.plans.plan.version.PlanVersions;
import vn.tinhgon.plans.task.Order;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.plans.task.Tasks;
import vn.tinhgon.plans.task.TasksAbove;
import vn.tinhgon.plans.task.term.LastDays;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.registry.RegistryCopy;

/**
 * Where an issuer amends its plans in force. An amendment is a new version with a difference that
 * people read; the plan as it was signed stays beside it.
 */
@ApplicationScoped
public class AmendmentDesk {

    private final PlanFile file;
    private final Plans plans;
    private final Tasks tasks;
    private final TasksAbove above;
    private final KnownFunctions functions;
    private final Issuer issuer;
    private final RegistryCopy registry;
    private final PlanVersions versions;
    private final LastDays lastDays;
    private final StatedCascade cascade;
    private final CascadeDuties duties;
    private final AmendmentNews news;
    private final Clock clock;

    AmendmentDesk(
            PlanFile file,
            Plans plans,
            Tasks tasks,
            TasksAbove above,
            KnownFunctions functions,
            Issuer issuer,
            RegistryCopy registry,
            PlanVersions versions,
            LastDays lastDays,
            StatedCascade cascade,
            CascadeDuties duties,
            AmendmentNews news,
            Clock clock) {
        this.file = file;
        this.plans = plans;
        this.tasks = tasks;
        this.above = above;
        this.functions = functions;
        this.issuer = issuer;
        this.registry = registry;
        this.versions = versions;
        this.lastDays = lastDays;
        this.cascade = cascade;
        this.duties = duties;
        this.news = news;
        this.clock = clock;
    }

    /** Carries an amendment out, all or nothing. */
    @Transactional
    public AmendedPlan amend(UUID id, Amendment amendment, Caller caller) {
        var plan = file.change(id, caller);
        plan.mustBe(PlanState.ISSUED);
        issuer.mustBe(caller, plan);
        var on = day(plan, amendment);
        var all = new ArrayList<>(tasks.ofPlanLocked(id));
        var before = versions.now(plan, all);
        var done = carryOut(plan, all, amendment, on, caller);
        PlanReview.mustHaveLeads(done.touched());
        var difference = difference(before, versions.now(plan, all), amendment);
        plans.flush();
        settle(done.changed().keySet(), on);
        var number = versions.amend(plan, all, amendment, on, caller.subject());
        news.tell(plan, amendment, number, done, on);
        if (amendment.cascade() != null) {
            duties.amend(id, on, amendment.reason(), caller.subject());
        }
        return new AmendedPlan(file.reviewed(plan), number, difference);
    }

    /** What an amendment states is a deadline like any other: its last day is reckoned. */
    private void settle(Collection<Task> changed, LocalDate on) {
        lastDays.settle(changed.stream().map(Task::id).toList(), LastDays.Cause.AMENDED, on);
        tasks.refresh(changed);
    }

    private static PlanDifference difference(
            PlanContent before, PlanContent after, Amendment amendment) {
        var difference = PlanDifference.between(before, after, amendment.reasonsByRef());
        if (difference.isEmpty()) {
            throw new AmendmentEmpty();
        }
        return difference;
    }

    private LocalDate day(Plan plan, Amendment amendment) {
        var decided = amendment.decision().date();
        var day = EndDay.of("effectiveOn", amendment.dayInForce(), plan, LocalDate.now(clock));
        if (day.isBefore(decided)) {
            throw new InvalidField("effectiveOn", "effect-before-decision", day, decided);
        }
        var last = versions.of(plan.id()).getLast();
        if (day.isBefore(last.effectiveOn())) {
            throw new InvalidField("effectiveOn", "effect-before-version", day, last.effectiveOn());
        }
        return day;
    }

    private CarriedOut carryOut(
            Plan plan, List<Task> all, Amendment amendment, LocalDate on, Caller caller) {
        var named =
                new NamedAgencies(
                        registry.standingFor(amendment.named(), LocalDate.now(clock)),
                        caller.scope());
        mustNameEachOnce(amendment);
        above.mustBeThere(
                amendment.added().stream().map(added -> added.task().takesUpId()),
                plan.id(),
                caller);
        functions.mustBeKnown(
                "functionId", amendment.added().stream().map(added -> added.task().functionId()));
        plan.amend(
                amendment.title(),
                plan.period().changedTo(amendment.periodFrom(), amendment.periodUntil()),
                named.id("monitorId", amendment.monitorId()),
                on);
        cascade.amend(plan, amendment.cascade(), named, on);
        var byRef = all.stream().collect(toMap(Task::ref, Function.identity()));
        var dropped = new LinkedHashMap<Task, Order>();
        for (var drop : amendment.dropped()) {
            dropped.put(
                    task(byRef, "dropped", drop.ref()),
                    new Order(on, drop.reason(), caller.subject()));
        }
        var changed = new LinkedHashMap<Task, List<UUID>>();
        for (var change : amendment.changed()) {
            var task = task(byRef, "changed", change.ref());
            changed.put(task, change(task, change, named, on, caller));
        }
        dropped.forEach(Task::cancel);
        var added = added(plan, all, amendment, named, byRef);
        all.addAll(added);
        return new CarriedOut(added, changed, dropped);
    }

    private static void mustNameEachOnce(Amendment amendment) {
        var seen = new HashSet<String>();
        amendment.reasons().stream()
                .filter(reason -> !seen.add(reason.ref()))
                .findFirst()
                .ifPresent(
                        twice -> {
                            throw new InvalidField("changed", "task-ref-twice", twice.ref());
                        });
    }

    /** Answers who has no part in it any more. */
    private static List<UUID> change(
            Task task, Amendment.Changed change, NamedAgencies named, LocalDate on, Caller caller) {
        var before = task.agencies();
        var wording = task.wording();
        task.amend(
                change.title() == null ? wording.title() : change.title(),
                change.text() == null ? wording.text() : change.text());
        if (change.deadline() != null) {
            task.amend(change.deadline(), on);
        }
        if (change.parts() != null) {
            task.redistribute(
                    named.parts(change.parts()), new Order(on, change.reason(), caller.subject()));
        }
        var after = task.agencies();
        return before.stream().filter(agency -> !after.contains(agency)).toList();
    }

    private List<Task> added(
            Plan plan,
            List<Task> all,
            Amendment amendment,
            NamedAgencies named,
            Map<String, Task> byRef) {
        var added = new ArrayList<Task>();
        for (var entry : amendment.added()) {
            if (byRef.containsKey(entry.task().ref())) {
                throw new InvalidField("added", "task-ref-taken", entry.task().ref());
            }
            added.add(entry.task().draft(plan.id(), all.size() + added.size() + 1, named));
        }
        tasks.persist(added);
        return added;
    }

    private static Task task(Map<String, Task> byRef, String field, String ref) {
        if (!byRef.containsKey(ref)) {
            throw new InvalidField(field, "task-ref-unknown", ref);
        }
        return byRef.get(ref);
    }

    /**
     * What an amendment did.
     *
     * @param changed with those that have no part any more, {@code dropped} with its orders
     */
    record CarriedOut(List<Task> added, Map<Task, List<UUID>> changed, Map<Task, Order> dropped) {

        /** The tasks that somebody has to lead from now on. */
        List<Task> touched() {
            return Stream.concat(added.stream(), changed.keySet().stream()).toList();
        }
    }
}
