package vn.tinhgon.agencies.hierarchy.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.hierarchy.AreaNode;

/** An area where it stands in the hierarchy of areas. */
@Schema(name = "AreaNode")
public record AreaNodeView(
        UUID id,
        @Schema(examples = "93") String code,
        @Schema(examples = "Tỉnh Hậu Giang") String name,
        @Schema(examples = "PROVINCE") String level,
        UUID parentId,
        @Schema(examples = "vn.93") String scope,
        @Schema(description = "Steps from the area asked about, 0 for itself") int depth) {

    static AreaNodeView of(AreaNode node) {
        return new AreaNodeView(
                node.id(),
                node.code(),
                node.name(),
                node.level(),
                node.parentId(),
                node.path(),
                node.depth());
    }
}
