package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.StatedPart;

/** A part of a task, to be done by one lead of its own. */
@Schema(
        name = "AddPart",
        examples = "{\"title\": \"Rà soát biên chế\", \"deliverable\": \"Báo cáo rà soát\"}")
public record AddPartRequest(
        @NotBlank @Size(max = 2000) String title,
        @Schema(description = "The title when left out") @Size(max = 20000) String text,
        @Schema(description = "What there is to show when it is done") @Size(max = 1000)
                String deliverable,
        @Schema(description = "The lead of the whole when left out") UUID leadId,
        @Schema(description = "Who contributes") @Size(max = 100)
                List<@NotNull UUID> coordinatorIds,
        @Schema(description = "Not after the last day of the whole, which it is when left out")
                LocalDate dueOn) {

    StatedPart stated() {
        return new StatedPart(title, text, deliverable, leadId, coordinatorIds, dueOn);
    }
}
