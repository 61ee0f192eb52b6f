package vn.tinhgon.agencies.staffing.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The limit for agencies of some sizes. */
@Schema(name = "LimitStep")
public record LimitStepBody(
        @Schema(description = "Posts of the agency from", examples = "10")
                @NotNull
                @Min(0)
                @Max(1_000_000)
                Integer sizeFrom,
        @Schema(description = "To and with; absent: no upper end", examples = "14")
                @Min(0)
                @Max(1_000_000)
                Integer sizeTo,
        @Schema(examples = "2") @NotNull @Min(0) @Max(1_000_000) Integer amount) {

    boolean meets(LimitStepBody other) {
        return sizeFrom <= other.lastSize() && other.sizeFrom <= lastSize();
    }

    int lastSize() {
        return sizeTo == null ? Integer.MAX_VALUE : sizeTo;
    }
}
