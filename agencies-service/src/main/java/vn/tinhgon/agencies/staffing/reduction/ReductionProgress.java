package vn.tinhgon.agencies.staffing.reduction;

/**
 * How far a part of the country has come with a target.
 *
 * @param baseline posts on the day of the baseline
 * @param current posts of the same agencies, or of those that took them over, on the day asked
 *     about
 * @param carriedOver posts cut before the baseline beyond the duty of that time
 */
public record ReductionProgress(
        ReductionTarget target, int baseline, int current, int carriedOver) {

    public int required() {
        return target.required(baseline);
    }

    /** Negative when there are more posts than before. */
    public int cut() {
        return baseline - current;
    }

    public int remaining() {
        return Math.max(0, required() - cut() - carriedOver);
    }

    /** Beyond the duty: may be carried over to the next term. */
    public int ahead() {
        return Math.max(0, cut() + carriedOver - required());
    }
}
