package vn.tinhgon.plans.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.agency.AgencyNames;
import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;
import vn.tinhgon.plans.importing.reading.DocumentReader;
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
import vn.tinhgon.platform.registry.RegistryCopy;

/** Where documents come in: read, matched against the registry, and made a draft plan. */
@ApplicationScoped
public class ImportDesk {

    private final DocumentReader reader = new DocumentReader();
    private final PlanImports imports;
    private final Plans plans;
    private final Tasks tasks;
    private final RegistryCopy registry;
    private final Clock clock;

    ImportDesk(PlanImports imports, Plans plans, Tasks tasks, RegistryCopy registry, Clock clock) {
        this.imports = imports;
        this.plans = plans;
        this.tasks = tasks;
        this.registry = registry;
        this.clock = clock;
    }

    /** Reads a document and stores nothing. */
    @Transactional
    public Reading read(DocumentText document, String issuer, Scope scope) {
        var read = reader.read(document.text());
        var names = names(scope);
        var reading =
                Reading.of(
                        read, Optional.ofNullable(issuer).orElse(read.document().issuer()), names);
        return imports.planOfSameText(scope, document)
                .map(
                        plan ->
                                Finding.ofDocument(
                                        "document-already-imported",
                                        Severity.WARN,
                                        plan.toString()))
                .map(reading::with)
                .orElse(reading);
    }

    private AgencyNames names(Scope scope) {
        return new AgencyNames(registry.names(scope, LocalDate.now(clock)));
    }

    /** Reads a document and makes it a draft plan. */
    @Transactional
    public PlanImport store(DocumentText document, String issuer, Scope scope, Caller caller) {
        var reading = read(document, issuer, scope);
        var plan =
                Plan.draft(head(reading, issuer, scope), bases(reading), scope, caller.subject());
        plan.sendTo(recipients(reading, names(scope)));
        plans.persist(plan);
        tasks.persist(drafts(plan.id(), reading.toBeDone()));
        plans.flush();
        var id = imports.add(plan.id(), scope, document, reading, caller.subject());
        return new PlanImport(id, plan.id(), document.fileName(), reading);
    }

    public PlanImport get(UUID id, Caller caller) {
        return imports.get(id, caller.scope());
    }

    private static PlanHead head(Reading reading, String issuer, Scope scope) {
        var document = reading.document();
        return new PlanHead(
                document.type() == null ? "PLAN" : document.type().name(),
                document.number(),
                document.date(),
                document.title(),
                Optional.ofNullable(issuer).orElse(document.issuer()),
                reading.issuer().agencyId(),
                Optional.ofNullable(document.level())
                        .orElseGet(() -> scope.equals(Scope.COUNTRY) ? "CENTRAL" : "PROVINCE"));
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

    private static List<Task> drafts(UUID plan, List<Reading.Item> items) {
        return java.util.stream.IntStream.range(0, items.size())
                .mapToObj(i -> draft(plan, i + 1, items.get(i)))
                .toList();
    }

    private static Task draft(UUID plan, int ordinal, Reading.Item item) {
        var text =
                new TaskText(
                        item.ref(),
                        item.title(),
                        item.text(),
                        item.quote().text(),
                        item.quote().line());
        var task = Task.draft(plan, ordinal, text, item.deadline().deadline());
        var disputed =
                item.assignments().stream().filter(p -> p.role() == AssignmentRole.LEAD).count()
                        > 1;
        for (var part : item.assignments()) {
            if (disputed && part.role() == AssignmentRole.LEAD) {
                task.dispute(part.match().agencyId(), part.agency());
            } else {
                task.name(part.role(), part.match().agencyId(), part.agency());
            }
        }
        return task;
    }
}
