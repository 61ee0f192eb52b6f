package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when and why a task stands still. */
@Schema(name = "SuspendTask", examples = "{\"reason\": \"Chờ văn bản hướng dẫn của Trung ương\"}")
public record SuspendTaskRequest(
        @Schema(
                        description =
                                "Not before the plan's issue and not after today; today when left out")
                LocalDate suspendedOn,
        @NotBlank @Size(max = 2000) String reason) {}
