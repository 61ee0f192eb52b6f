package vn.tinhgon.plans.task.feed.rest;

import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar for the people of an agency. */
@Schema(
        name = "OpenCalendarFeed",
        examples =
                """
                {"agencyId": "01980000-0000-7000-8000-000000000010", "label": "Lịch của Phòng Tổ chức biên chế"}""")
public record OpenFeedRequest(
        @NotNull UUID agencyId,
        @Schema(description = "By which people know it when it is to be revoked")
                @NotBlank
                @Size(max = 200)
                String label) {}
