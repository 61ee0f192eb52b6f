package vn.tinhgon.agencies.staffing.reduction.rest;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.staffing.StaffCategory;
import vn.tinhgon.agencies.staffing.reduction.ReductionProgress;

/** A target and how far it has been reached. */
@Schema(name = "Reduction")
public record ReductionView(
        StaffCategory category,
        @Schema(description = "At least so many percent of the baseline", examples = "5")
                int percent,
        LocalDate baselineOn,
        @Schema(description = "The first day after the term") LocalDate endsOn,
        int baseline,
        int current,
        @Schema(description = "Posts that must go, rounded up") int required,
        @Schema(description = "Posts that have gone; negative when there are more") int cut,
        @Schema(description = "Cut before the baseline beyond the duty of that time")
                int carriedOver,
        int remaining,
        @Schema(description = "Beyond the duty, to be carried over to the next term") int ahead,
        @Schema(description = "The document that sets the target") String source) {

    static ReductionView of(ReductionProgress progress) {
        var target = progress.target();
        return new ReductionView(
                target.category(),
                target.percent(),
                target.baselineOn(),
                target.endsOn(),
                progress.baseline(),
                progress.current(),
                progress.required(),
                progress.cut(),
                progress.carriedOver(),
                progress.remaining(),
                progress.ahead(),
                target.basis());
    }
}
