package vn.tinhgon.plans.importing;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.plans.agency.AgencyNames;
import vn.tinhgon.plans.plan.Basis;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.plan.PlanHead;
import vn.tinhgon.plans.plan.Plans;
import vn.tinhgon.plans.plan.Recipient;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.plans.task.TaskText;
import vn.tinhgon.plans.task.Tasks;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;

/**
 * Makes a draft plan of what was read, and brings later corrections into it. Only what a correction
 * changed is touched: the rest stays as planners have settled it in the plan since.
 */
@ApplicationScoped
class DraftOfReading {

    private final Plans plans;
    private final Tasks tasks;

    DraftOfReading(Plans plans, Tasks tasks) {
        this.plans = plans;
        this.tasks = tasks;
    }

    Plan begin(Reading reading, String issuer, Scope scope, AgencyNames names, Caller caller) {
        var plan =
                Plan.draft(head(reading, issuer, scope), bases(reading), scope, caller.subject());
        plan.sendTo(recipients(reading, names));
        plans.persist(plan);
        var items = reading.toBeDone();
        for (var i = 0; i < items.size(); i++) {
            tasks.persist(draft(plan.id(), i + 1, items.get(i)));
        }
        plans.flush();
        return plan;
    }

    /** Brings a draft from what it was made of to what is taken for right now. */
    void bring(Plan plan, Reading before, Reading now, AgencyNames names) {
        if (!before.document().equals(now.document()) || !before.issuer().equals(now.issuer())) {
            plan.rectify(headWith(plan, before, now));
        }
        if (!before.document().basis().equals(now.document().basis())) {
            plan.cite(bases(now));
        }
        if (!before.document().distribution().equals(now.document().distribution())) {
            plan.sendTo(recipients(now, names));
        }
        bringTasks(plan.id(), byRef(before.toBeDone()), byRef(now.toBeDone()));
        plans.flush();
    }

    private void bringTasks(
            UUID plan, Map<String, Reading.Item> before, Map<String, Reading.Item> now) {
        var held = tasks.ofPlanLocked(plan).stream().collect(toMap(Task::ref, Function.identity()));
        tasks.drop(
                held.values().stream()
                        .filter(t -> before.containsKey(t.ref()) && !now.containsKey(t.ref()))
                        .toList(),
                held.values());
        var ordinal = 0;
        for (var item : now.values()) {
            var task = held.get(item.ref());
            ordinal++;
            if (task == null) {
                tasks.persist(draft(plan, ordinal, item));
            } else {
                task.standAt(ordinal);
                restate(task, before.get(item.ref()), item);
            }
        }
    }

    private static void restate(Task task, Reading.Item before, Reading.Item now) {
        if (now.equals(before)) {
            return;
        }
        task.reword(words(now), now.deadline().deadline());
        if (before == null || !Objects.equals(before.product(), now.product())) {
            task.deliver(now.product());
        }
        if (before == null || !before.namesLike(now)) {
            task.forgetAgencies();
            name(task, now.assignments());
        } else {
            now.assignments().stream()
                    .filter(part -> !before.assignments().contains(part))
                    .filter(part -> part.match().agencyId() != null)
                    .forEach(part -> task.identify(part.agency(), part.match().agencyId()));
        }
    }

    private static Map<String, Reading.Item> byRef(List<Reading.Item> items) {
        return items.stream()
                .collect(
                        toMap(
                                Reading.Item::ref,
                                Function.identity(),
                                (first, same) -> first,
                                LinkedHashMap::new));
    }

    private static PlanHead head(Reading reading, String issuer, Scope scope) {
        var document = reading.document();
        return new PlanHead(
                type(reading),
                document.number(),
                document.date(),
                document.title(),
                Optional.ofNullable(issuer).orElse(document.issuer()),
                reading.issuer().agencyId(),
                Optional.ofNullable(document.level()).orElseGet(() -> levelOf(scope)));
    }

    private static PlanHead headWith(Plan plan, Reading before, Reading now) {
        var held = plan.head();
        var was = before.document();
        var is = now.document();
        return new PlanHead(
                changed(type(before), type(now), held.documentType()),
                changed(was.number(), is.number(), held.number()),
                changed(was.date(), is.date(), held.dated()),
                changed(was.title(), is.title(), held.title()),
                changed(was.issuer(), is.issuer(), held.issuerName()),
                changed(before.issuer().agencyId(), now.issuer().agencyId(), held.issuerId()),
                Optional.ofNullable(changed(was.level(), is.level(), held.level()))
                        .orElseGet(() -> levelOf(plan.scope())));
    }

    private static <T> T changed(T before, T now, T held) {
        return Objects.equals(before, now) ? held : now;
    }

    private static String type(Reading reading) {
        return reading.document().type() == null ? "PLAN" : reading.document().type().name();
    }

    private static String levelOf(Scope scope) {
        return scope.equals(Scope.COUNTRY) ? "CENTRAL" : "PROVINCE";
    }

    private static List<Basis> bases(Reading reading) {
        return reading.document().basis().stream()
                .map(
                        b ->
                                Basis.cited(
                                        b.type() == null ? null : b.type().name(),
                                        b.number(),
                                        b.date(),
                                        b.issuer()))
                .toList();
    }

    private static List<Recipient> recipients(Reading reading, AgencyNames names) {
        return reading.document().distribution().stream()
                .map(r -> new Recipient(r.name(), names.find(r.name()).agencyId(), r.purpose()))
                .toList();
    }

    private static Task draft(UUID plan, int ordinal, Reading.Item item) {
        var task = Task.draft(plan, ordinal, words(item), item.deadline().deadline());
        task.deliver(item.product());
        name(task, item.assignments());
        return task;
    }

    private static TaskText words(Reading.Item item) {
        var quote = item.quote();
        return new TaskText(
                item.ref(),
                item.title(),
                item.text(),
                quote == null ? item.text() : quote.text(),
                quote == null ? null : quote.line());
    }

    private static void name(Task task, List<Reading.Part> parts) {
        var disputed = parts.stream().filter(p -> p.role() == AssignmentRole.LEAD).count() > 1;
        for (var part : parts) {
            if (disputed && part.role() == AssignmentRole.LEAD) {
                task.dispute(part.match().agencyId(), part.agency());
            } else {
                task.name(part.role(), part.match().agencyId(), part.agency());
            }
        }
    }
}
