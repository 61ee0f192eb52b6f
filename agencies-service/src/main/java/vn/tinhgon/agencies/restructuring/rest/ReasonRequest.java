package vn.tinhgon.agencies.restructuring.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case is rejected or withdrawn. */
@Schema(
        examples =
                """
                {"reason": "Chưa bố trí đủ trụ sở làm việc"}""")
public record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}
