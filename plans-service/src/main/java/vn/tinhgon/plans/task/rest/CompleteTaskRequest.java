package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.StatedEvidence;

/** A task is done, says its lead. */
@Schema(
        name = "CompleteTask",
        examples =
                "{\"completedOn\": \"2018-11-30\", \"evidence\": \"Quyết định số 1234/QĐ-UBND ngày 28/11/2018\"}")
public record CompleteTaskRequest(
        @Schema(
                        description =
                                "Not before the plan's issue and not after today; today when left out")
                LocalDate completedOn,
        @Schema(description = "The document that shows it: number and date") @Size(max = 2000)
                String evidence,
        @Schema(description = "Ids of files sent to the task before") @Size(max = 50)
                List<@NotNull UUID> files,
        @Schema(description = "Where else it can be seen") @Size(max = 50)
                List<@NotNull @Size(max = 2000) String> links) {

    StatedEvidence stated() {
        return EvidenceForm.of(evidence, files, links);
    }
}
