package vn.tinhgon.agencies.restructuring.move;

import java.util.UUID;

/** What a transfer puts an agency under; null leaves a relation as it is. */
public record Relations(UUID parentId, UUID directedById, UUID areaId) {

    boolean isEmpty() {
        return parentId == null && directedById == null && areaId == null;
    }
}
