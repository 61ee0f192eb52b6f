package vn.tinhgon.plans.plan.rest;

import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.plan.Recipient;

/** A line of the distribution list ("Nơi nhận"). */
@Schema(name = "RecipientRequest")
public record RecipientRequest(
        @NotBlank @Size(max = 500) String name,
        @Schema(description = "The registered agency, which then reads the plan and is told of it")
                UUID agencyId,
        @Schema(examples = "để báo cáo") @Size(max = 200) String purpose) {

    Recipient recipient() {
        return new Recipient(name, agencyId, purpose);
    }
}
