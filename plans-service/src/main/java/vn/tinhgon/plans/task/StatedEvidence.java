package vn.tinhgon.plans.task;

import java.util.List;
import java.util.UUID;

/** Evidence as a caller states it; null where nothing is. */
public record StatedEvidence(String reference, List<UUID> files, List<String> links) {

    public StatedEvidence {
        reference = reference == null || reference.isBlank() ? null : reference;
        files = files == null ? List.of() : List.copyOf(files);
        links = links == null ? List.of() : List.copyOf(links);
    }
}
