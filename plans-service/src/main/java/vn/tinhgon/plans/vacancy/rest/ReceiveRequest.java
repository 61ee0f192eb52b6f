package vn.tinhgon.plans.vacancy.rest;

import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which body receives plans from below in place of one that ended, and why. */
@Schema(
        name = "Receive",
        examples =
                """
                {"fromAgencyId": "01980000-0000-7000-8000-000000000011",
                 "toAgencyId": "01980000-0000-7000-8000-000000000010", "reason": "Ban đã kết thúc hoạt động"}""")
public record ReceiveRequest(
        @NotNull UUID fromAgencyId,
        @NotNull UUID toAgencyId,
        @NotBlank @Size(max = 1000) String reason) {}
