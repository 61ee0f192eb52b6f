package vn.tinhgon.agencies.restructuring.rest;

import java.util.UUID;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.staffing.QuotaMove;
import vn.tinhgon.agencies.staffing.StaffCategory;

/** Posts that go from one agency to another, or back to the State. */
@Schema(name = "QuotaMove")
public record QuotaMoveBody(
        @NotNull UUID fromAgencyId,
        @Schema(description = "Absent: given back to the State") UUID toAgencyId,
        @NotNull StaffCategory category,
        @Schema(examples = "5") @Min(1) @Max(1_000_000) int posts) {

    QuotaMove move() {
        return new QuotaMove(fromAgencyId, toAgencyId, category, posts);
    }

    static QuotaMoveBody of(QuotaMove move) {
        return new QuotaMoveBody(
                move.fromAgencyId(), move.toAgencyId(), move.category(), move.posts());
    }
}
