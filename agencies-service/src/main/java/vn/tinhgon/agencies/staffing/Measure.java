package vn.tinhgon.agencies.staffing;

/** What limits are about, each with its number in the project's list of rules. */
public enum Measure {
    /** Percent of all posts that are professional ones, at least. */
    PROFESSIONAL_PERCENT(6),
    /** Staff of a category, at most as the quota says; the ledger is its table. */
    QUOTA(7),
    /** Deputy heads, at most. */
    DEPUTIES(8),
    /** Posts that an agency must have to exist, at least. */
    MINIMUM_POSTS(8),
    /** Months after a merger in which the surplus must be gone, at most. */
    SURPLUS_MONTHS(8);

    private final int rule;

    Measure(int rule) {
        this.rule = rule;
    }

    public int rule() {
        return rule;
    }

    /** Whether whoever is above it is too many. */
    boolean isCeiling() {
        return this == QUOTA || this == DEPUTIES;
    }
}
