package vn.tinhgon.plans.task.file;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A file as it was sent; it never changes.
 *
 * @param name what the sender calls it, for people only
 * @param mediaType what its content is, whatever the sender says
 * @param sha256 of its content, in hexadecimal digits
 */
public record EvidenceFile(
        UUID id,
        UUID taskId,
        UUID agencyId,
        String name,
        String mediaType,
        int size,
        String sha256,
        LocalDate uploadedOn,
        String uploadedBy) {}
