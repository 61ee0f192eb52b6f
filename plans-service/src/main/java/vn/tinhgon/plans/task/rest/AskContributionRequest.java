package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agency that advises, coordinates or implements is asked for, and by when. */
@Schema(
        name = "AskContribution",
        examples =
                """
                {"agencyId": "01980000-0000-7000-8000-000000000011",
                 "asked": "Số liệu biên chế của các đơn vị thuộc sở", "dueOn": "2018-09-30"}""")
public record AskContributionRequest(
        @NotNull UUID agencyId,
        @NotBlank @Size(max = 2000) String asked,
        @Schema(
                        description =
                                "The last day in time for it: from the plan's issue to the last day of the task")
                @NotNull
                LocalDate dueOn) {}
