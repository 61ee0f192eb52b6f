package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when and why a task goes on. */
@Schema(name = "ResumeTask", examples = "{\"reason\": \"Trung ương đã ban hành hướng dẫn\"}")
public record ResumeTaskRequest(
        @Schema(
                        description =
                                "Not before the plan's issue and not after today; today when left out")
                LocalDate resumedOn,
        @NotBlank @Size(max = 2000) String reason) {}
