package vn.tinhgon.plans.task.opening.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.opening.Opening;

/** The request was made, or the condition is met. */
@Schema(
        name = "OpenTask",
        examples =
                """
                {"openedOn": "2023-09-01", "dueOn": "2023-12-31",
                 "reason": "Công văn số 5678-CV/BTCTW ngày 01/9/2023 yêu cầu báo cáo"}""")
public record OpenTaskRequest(
        @Schema(description = "Not before the plan's issue and not after today") @NotNull
                LocalDate openedOn,
        @Schema(description = "The last day in time; never late when left out") LocalDate dueOn,
        @Schema(description = "The document or fact that shows it") @NotBlank @Size(max = 1000)
                String reason) {

    Opening opening() {
        return new Opening(openedOn, dueOn, reason);
    }
}
