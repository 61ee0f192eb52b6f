package vn.tinhgon.agencies.hierarchy.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.Bloc;
import vn.tinhgon.agencies.hierarchy.Node;

/** An agency where it stands in a hierarchy. */
@Schema(name = "AgencyNode")
public record NodeView(
        UUID id,
        @Schema(examples = "Sở Nội vụ") String name,
        AgencyKind kind,
        Bloc bloc,
        @Schema(examples = "PROVINCE") String level,
        UUID areaId,
        @Schema(examples = "vn.93") String scope,
        @Schema(
                        description =
                                "The agency directly above in this relation; along AREA the area in which it sits")
                UUID aboveId,
        @Schema(description = "Steps from the agency asked about, 0 for itself") int depth) {

    static NodeView of(Node node) {
        return new NodeView(
                node.id(),
                node.name(),
                node.kind(),
                node.bloc(),
                node.level(),
                node.areaId(),
                node.path(),
                node.aboveId(),
                node.depth());
    }
}
