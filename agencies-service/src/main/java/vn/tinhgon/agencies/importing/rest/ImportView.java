package vn.tinhgon.agencies.importing.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.importing.Import;
import vn.tinhgon.agencies.importing.ImportMode;
import vn.tinhgon.agencies.importing.ImportState;
import vn.tinhgon.agencies.importing.Subject;

/** An import and how far it has come; ask again while it is RECEIVED or RUNNING. */
@Schema(name = "Import")
public record ImportView(
        UUID id,
        Subject subject,
        @Schema(examples = "co-quan.csv") String fileName,
        @Schema(description = "Whose external keys the rows bear", examples = "vn.93/QLCB")
                String source,
        ImportMode mode,
        boolean dryRun,
        ImportState state,
        @Schema(examples = "1250") int rowsRead,
        @Schema(
                        description =
                                "Registered; in a dry run what would be; while all goes in at once, written so far",
                        examples = "1000")
                int rowsDone,
        @Schema(description = "Registered before, with the same content") int rowsUnchanged,
        @Schema(description = "Wrong, or left out because others are") int rowsRefused,
        @Schema(description = "How many errors there are to be read") int errors,
        Instant sentAt,
        Instant finishedAt) {

    static ImportView of(Import work) {
        return new ImportView(
                work.id(),
                work.subject(),
                work.fileName(),
                work.source(),
                work.mode(),
                work.dryRun(),
                work.state(),
                work.rowsRead(),
                work.rowsDone(),
                work.rowsUnchanged(),
                work.rowsRefused(),
                work.errors(),
                work.sentAt(),
                work.finishedAt());
    }
}
