package vn.tinhgon.agencies.correction.rest;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.correction.AreaChanges;
import vn.tinhgon.agencies.correction.Correction;
import vn.tinhgon.agencies.decision.rest.DecisionBody;

/** What was recorded of an area for a period and is known better. */
@Schema(
        examples =
                """
                {"validFrom": "2020-01-01", "changes": {"name": "Xã Vị Đông", "code": "31345"},
                 "reason": "Ghi nhầm tên và mã khi nhập dữ liệu"}""")
public record AreaCorrectionRequest(
        @NotNull LocalDate validFrom,
        @Schema(description = "The first day after the period; absent when it lasts")
                LocalDate validTo,
        @NotNull @Valid AreaChangesBody changes,
        @NotBlank @Size(max = 1000) String reason,
        @Schema(description = "By which it was so; absent to leave what was recorded") @Valid
                DecisionBody decision) {

    Correction<AreaChanges> of(UUID area) {
        return new Correction<>(
                area,
                validFrom,
                validTo,
                changes.changes(),
                reason,
                decision == null ? null : decision.decision());
    }
}
