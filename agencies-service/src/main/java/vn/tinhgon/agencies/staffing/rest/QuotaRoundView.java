package vn.tinhgon.agencies.staffing.rest;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.staffing.QuotaRound;
import vn.tinhgon.agencies.staffing.StaffCategory;

/** What one decision changed, to be held against its totals. */
@Schema(name = "QuotaRound")
public record QuotaRoundView(
        LocalDate effectiveOn,
        @Schema(description = "How many agencies it is about", examples = "412") long agencies,
        List<Change> categories,
        DecisionBody decision) {

    /** Posts of a category in these agencies. */
    @Schema(name = "QuotaChange")
    public record Change(
            StaffCategory category,
            long before,
            long after,
            @Schema(description = "Taken from the State's pool; negative: given back to it")
                    long fromPool) {
        private static Change of(QuotaRound.OfCategory category) {
            return new Change(
                    category.category(),
                    category.before(),
                    category.after(),
                    category.after() - category.before());
        }
    }

    static QuotaRoundView of(QuotaRound round, LocalDate on, DecisionBody decision) {
        return new QuotaRoundView(
                on,
                round.agencies(),
                round.categories().stream().map(Change::of).toList(),
                decision);
    }
}
