package vn.tinhgon.plans.task.pilot.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The pilot is tried there no more. */
@Schema(
        name = "ClosePilotSite",
        examples = "{\"until\": \"2019-07-01\", \"reason\": \"Không còn đủ điều kiện\"}")
public record ClosePilotSiteRequest(
        @Schema(
                        description =
                                "The first day on which it is a site no more; its first when it never was")
                @NotNull
                LocalDate until,
        @NotBlank @Size(max = 2000) String reason) {}
