package vn.tinhgon.agencies.correction.rest;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.correction.AgencyChanges;
import vn.tinhgon.agencies.correction.Correction;
import vn.tinhgon.agencies.decision.rest.DecisionBody;

/** What was recorded of an agency for a period and is known better. */
@Schema(
        examples =
                """
                {"validFrom": "2015-01-01", "validTo": "2016-01-01", "changes": {"shortName": "SYT"},
                 "reason": "Ghi nhầm tên viết tắt khi nhập dữ liệu"}""")
public record AgencyCorrectionRequest(
        @NotNull LocalDate validFrom,
        @Schema(description = "The first day after the period; absent when it lasts")
                LocalDate validTo,
        @NotNull @Valid AgencyChangesBody changes,
        @NotBlank @Size(max = 1000) String reason,
        @Schema(description = "By which it was so; absent to leave what was recorded") @Valid
                DecisionBody decision) {

    Correction<AgencyChanges> of(UUID agency) {
        return new Correction<>(
                agency,
                validFrom,
                validTo,
                changes.changes(),
                reason,
                decision == null ? null : decision.decision());
    }
}
