package vn.tinhgon.agencies.restructuring.move;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What a transfer puts an agency under; null leaves a relation as it is. */
public record Relations(UUID parentId, UUID directedById, UUID areaId) {

    /** Those that it names. */
    List<UUID> superiors() {
        return Stream.of(parentId, directedById).filter(Objects::nonNull).toList();
    }

    boolean isEmpty() {
        return parentId == null && directedById == null && areaId == null;
    }
}
