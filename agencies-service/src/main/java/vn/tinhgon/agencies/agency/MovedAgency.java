package vn.tinhgon.agencies.agency;

import java.util.Objects;
import java.util.UUID;

/** An agency that got another superior or area because its own ended. */
public record MovedAgency(
        UUID id,
        String name,
        AgencyKind kind,
        UUID areaId,
        UUID parentId,
        UUID directedById,
        UUID formerAreaId,
        UUID formerParentId,
        UUID formerDirectedById) {

    /** It belonged to one that ended (trực thuộc). */
    public boolean asChild() {
        return !Objects.equals(parentId, formerParentId);
    }

    /** Its profession was directed by one that ended (ngành dọc). */
    public boolean asDirected() {
        return !Objects.equals(directedById, formerDirectedById);
    }

    /** It sat in an area that ended (địa bàn). */
    public boolean asResident() {
        return !Objects.equals(areaId, formerAreaId);
    }
}
