package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.file.EvidenceFile;

/** A file that shows what was done. */
@Schema(name = "EvidenceFile")
public record EvidenceFileView(
        UUID id,
        @Schema(description = "As its sender calls it", examples = "Quyết định 1234.pdf")
                String name,
        @Schema(description = "By its content", examples = "application/pdf") String mediaType,
        @Schema(description = "In bytes") int size,
        @Schema(description = "SHA-256 of the content, in hexadecimal digits") String sha256,
        @Schema(description = "Who sent it") UUID agencyId,
        LocalDate uploadedOn) {

    static EvidenceFileView of(EvidenceFile file) {
        return new EvidenceFileView(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.agencyId(),
                file.uploadedOn());
    }
}
