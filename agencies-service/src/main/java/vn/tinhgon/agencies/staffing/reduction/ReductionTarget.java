package vn.tinhgon.agencies.staffing.reduction;

import java.time.LocalDate;

import vn.tinhgon.agencies.staffing.StaffCategory;

/**
 * Rule 5: by how many percent of the baseline a category must shrink until a term is over (Lai Châu
 * KL50 2023, II.4).
 *
 * @param endsOn the first day after the term
 */
public record ReductionTarget(
        StaffCategory category, int percent, LocalDate baselineOn, LocalDate endsOn, String basis) {

    private static final int PERCENT = 100;

    /** "At least": a fraction of a post is a whole one. */
    public int required(int baseline) {
        return Math.ceilDiv(Math.multiplyExact(baseline, percent), PERCENT);
    }
}
