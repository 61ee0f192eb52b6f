package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.StatedEvidence;

/** An agency beside the lead brings its part. */
@Schema(
        name = "Contribute",
        examples = "{\"note\": \"Đã gửi số liệu biên chế theo Công văn số 45/STC\"}")
public record ContributeRequest(
        @NotBlank @Size(max = 4000) String note,
        @Schema(
                        description =
                                "Not before the plan's issue and not after today; today when left out")
                LocalDate contributedOn,
        @Schema(description = "For accounts of a whole area only: the agency for which they act")
                UUID agencyId,
        @Schema(description = "Ids of files sent to the task before") @Size(max = 50)
                List<@NotNull UUID> files,
        @Schema(description = "Where else it can be seen") @Size(max = 50)
                List<@NotNull @Size(max = 2000) String> links) {

    StatedEvidence stated() {
        return EvidenceForm.of(null, files, links);
    }
}
