package vn.tinhgon.plans.task.extension.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when the work could be done, and why not before. */
@Schema(
        name = "AskExtension",
        examples = "{\"until\": \"2027-06-30\", \"reason\": \"Chờ hướng dẫn của bộ, ngành\"}")
public record AskExtensionRequest(
        @Schema(description = "After the last day in force") @NotNull LocalDate until,
        @NotBlank @Size(max = 2000) String reason) {}
