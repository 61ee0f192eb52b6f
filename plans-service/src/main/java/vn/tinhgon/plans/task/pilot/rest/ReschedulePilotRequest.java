package vn.tinhgon.plans.task.pilot.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.pilot.ReviewDays;

/** The pilot is reviewed on other days. */
@Schema(
        name = "ReschedulePilot",
        examples =
                "{\"interimReviewOn\": \"2098-06-30\", \"finalReviewOn\": \"2099-06-30\", \"reason\": \"Bắt đầu chậm ba tháng\"}")
public record ReschedulePilotRequest(
        @Schema(description = "Sơ kết; left out when there is none") LocalDate interimReviewOn,
        @Schema(description = "Tổng kết") @NotNull LocalDate finalReviewOn,
        @NotBlank @Size(max = 2000) String reason) {

    ReviewDays days() {
        return new ReviewDays(interimReviewOn, finalReviewOn);
    }
}
