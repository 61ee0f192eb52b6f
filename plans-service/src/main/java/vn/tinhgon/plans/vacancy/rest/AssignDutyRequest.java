package vn.tinhgon.plans.vacancy.rest;

import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who issues a plan in place of an agency that ended, and why. */
@Schema(
        name = "AssignDuty",
        examples =
                """
                {"agencyId": "01980000-0000-7000-8000-000000000010", "reason": "Tiếp nhận phần lớn lĩnh vực"}""")
public record AssignDutyRequest(
        @NotNull UUID agencyId, @NotBlank @Size(max = 1000) String reason) {}
