package vn.tinhgon.plans.cascade.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a task is handed down. */
@Schema(name = "HandDown", examples = "{\"agencyIds\": [\"01980000-0000-7000-8000-000000000003\"]}")
public record HandDownRequest(
        @Schema(description = "Agencies below the lead of the task or below the issuer of its plan")
                @NotEmpty
                @Size(max = 500)
                List<@NotNull UUID> agencyIds,
        @Schema(description = "Not after the last day of the task, which it is when left out")
                LocalDate dueOn) {}
