package vn.tinhgon.agencies.restructuring.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.move.Relations;

/** What agencies are put under; what is absent stays as it is. */
@Schema(name = "Relations")
public record RelationsBody(
        @Schema(description = "The agency they belong to (trực thuộc)") UUID parentId,
        @Schema(description = "The agency that directs their profession (ngành dọc)")
                UUID directedById,
        @Schema(description = "The area in which they sit (địa bàn)") UUID areaId) {

    Relations relations() {
        return new Relations(parentId, directedById, areaId);
    }

    static RelationsBody of(Relations relations) {
        return relations == null
                ? null
                : new RelationsBody(
                        relations.parentId(), relations.directedById(), relations.areaId());
    }
}
