package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when and why a task is not to be done any more. */
@Schema(name = "CancelTask", examples = "{\"reason\": \"Nhập vào nhiệm vụ III.3\"}")
public record CancelTaskRequest(
        @Schema(
                        description =
                                "Not before the plan's issue and not after today; today when left out")
                LocalDate cancelledOn,
        @NotBlank @Size(max = 2000) String reason) {}
