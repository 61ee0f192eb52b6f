package vn.tinhgon.plans.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.tinhgon.plans.directive.DocumentType;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.registry.KnownAgency;

/** A plan as somebody enters it by hand: its head in a settlement, and its tasks. */
public record DraftedPlan(
        DocumentType documentType, Settlement settlement, List<TaskEntry> entries) {

    public DraftedPlan {
        entries = List.copyOf(entries);
    }

    Set<UUID> named() {
        return Stream.concat(
                        settlement.named().stream(), entries.stream().flatMap(TaskEntry::named))
                .collect(Collectors.toSet());
    }

    PlanHead head(KnownAgency issuer) {
        return new PlanHead(
                documentType.name(),
                settlement.number(),
                settlement.dated(),
                settlement.title(),
                issuer.name(),
                issuer.id(),
                issuer.level());
    }

    Scope scope(KnownAgency issuer) {
        return new Scope(issuer.scope());
    }

    List<Task> tasks(UUID plan, NamedAgencies agencies) {
        var refs = entries.stream().map(TaskEntry::ref).collect(Collectors.toSet());
        if (refs.size() < entries.size()) {
            throw new InvalidField("tasks", "task-ref-twice");
        }
        return IntStream.range(0, entries.size())
                .mapToObj(i -> entries.get(i).draft(plan, i + 1, agencies))
                .toList();
    }
}
