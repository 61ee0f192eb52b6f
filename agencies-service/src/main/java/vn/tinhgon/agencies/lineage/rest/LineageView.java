package vn.tinhgon.agencies.lineage.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.lineage.Lineage;
import vn.tinhgon.agencies.lineage.Node;
import vn.tinhgon.agencies.succession.Extent;
import vn.tinhgon.agencies.succession.Succession;

/** The predecessors and successors of one agency or area as a graph. */
@Schema(name = "Lineage")
public record LineageView(List<NodeView> nodes, List<EdgeView> edges) {

    /** An agency or area, as it was last. */
    @Schema(name = "LineageNode")
    public record NodeView(
            UUID id,
            @Schema(examples = "Sở Nội vụ") String name,
            @Schema(description = "Of an agency", examples = "DEPARTMENT") String kind,
            @Schema(examples = "PROVINCE") String level,
            LocalDate validFrom,
            @Schema(description = "The first day on which it stood no longer") LocalDate validTo) {

        static NodeView of(Node node) {
            return new NodeView(
                    node.id(),
                    node.name(),
                    node.kind(),
                    node.level(),
                    node.validFrom(),
                    node.validTo());
        }
    }

    /** What went from one to another. */
    @Schema(name = "LineageEdge")
    public record EdgeView(
            UUID fromId,
            UUID toId,
            @Schema(
                            description = "In which way, as RestructuringKind has it",
                            examples = "CONSOLIDATE")
                    String kind,
            @Schema(description = "PARTIAL: others took over the rest") Extent extent,
            @Schema(description = "The former went on besides (tách)") boolean survives,
            UUID restructuringId,
            LocalDate effectiveOn,
            DecisionBody decision) {

        static EdgeView of(Succession succession) {
            return new EdgeView(
                    succession.endedId(),
                    succession.successorId(),
                    succession.kind(),
                    succession.extent(),
                    succession.survives(),
                    succession.caseId(),
                    succession.effectiveOn(),
                    DecisionBody.of(succession.decision()));
        }
    }

    static LineageView of(Lineage lineage) {
        return new LineageView(
                lineage.nodes().stream().map(NodeView::of).toList(),
                lineage.successions().stream().map(EdgeView::of).toList());
    }
}
