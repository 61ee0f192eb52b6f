package vn.tinhgon.plans.cascade.rest;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.cascade.ImplementedBy;
import vn.tinhgon.plans.directive.RelationKind;
import vn.tinhgon.plans.plan.PlanState;

/** A document with what carries it out, down to the communes. */
@Schema(name = "Implementation")
public record ImplementationView(
        UUID directiveId,
        @Schema(description = "What it does to the document above; absent at the top")
                RelationKind relation,
        @Schema(examples = "PLAN") String documentType,
        @Schema(examples = "77-KH/TU") String number,
        LocalDate dated,
        String issuerName,
        UUID issuerId,
        String title,
        @Schema(examples = "vn.93") String scope,
        @Schema(description = "Absent where the document is no plan") PlanFigures plan,
        @Schema(description = "How many plans hang below, at any depth") int plansBelow,
        List<ImplementationView> implementedBy) {

    /** How the plan of a document stood on the day. */
    @Schema(name = "ImplementingPlan")
    public record PlanFigures(
            UUID id,
            @Schema(examples = "PROVINCE") String level,
            PlanState state,
            LocalDate issuedOn,
            int tasks,
            int completed,
            int overdue) {

        private static PlanFigures of(ImplementedBy row) {
            return row.planId() == null
                    ? null
                    : new PlanFigures(
                            row.planId(),
                            row.level(),
                            PlanState.valueOf(row.state()),
                            row.issuedOn(),
                            row.tasks(),
                            row.completed(),
                            row.overdue());
        }
    }

    /** Builds the tree of rows, the first of which is its root. */
    static ImplementationView of(List<ImplementedBy> rows) {
        var below =
                rows.stream()
                        .filter(row -> row.parentId() != null)
                        .collect(groupingBy(ImplementedBy::parentId));
        return of(rows.getFirst(), below);
    }

    private static ImplementationView of(ImplementedBy row, Map<UUID, List<ImplementedBy>> below) {
        var parts =
                below.getOrDefault(row.id(), List.of()).stream().map(r -> of(r, below)).toList();
        return new ImplementationView(
                row.id(),
                row.relation() == null ? null : RelationKind.valueOf(row.relation()),
                row.documentType(),
                row.number(),
                row.dated(),
                row.issuerName(),
                row.issuerId(),
                row.title(),
                row.scope(),
                PlanFigures.of(row),
                parts.stream().mapToInt(p -> p.plansBelow() + (p.plan() == null ? 0 : 1)).sum(),
                parts);
    }
}
