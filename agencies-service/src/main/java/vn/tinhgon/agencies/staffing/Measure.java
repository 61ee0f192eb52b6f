package vn.tinhgon.agencies.staffing;

import java.util.Optional;

/** What limits are about, each with its number in the project's list of rules. */
public enum Measure {
    /** Percent of all posts that are professional ones, at least. */
    PROFESSIONAL_PERCENT(6),
    /** Staff of a category, at most as the quota says; the ledger is its table. */
    QUOTA(7),
    /** Deputy heads, at most; of some kinds of agencies on average. */
    DEPUTIES(8),
    /** Posts that an agency must have to exist, at least. */
    MINIMUM_POSTS(8),
    /** Months after a merger in which the surplus of deputies must be gone, at most. */
    DEPUTY_SURPLUS_MONTHS(8),
    /** Months after a merger in which staff above the quota must be gone, at most. */
    STAFF_SURPLUS_MONTHS(8);

    private final int rule;

    Measure(int rule) {
        this.rule = rule;
    }

    public int rule() {
        return rule;
    }

    /** Whether whoever is above it is too many. */
    boolean isCeiling() {
        return term().isPresent();
    }

    /** Until when those who are too many must be gone. */
    Optional<Measure> term() {
        return switch (this) {
            case DEPUTIES -> Optional.of(DEPUTY_SURPLUS_MONTHS);
            case QUOTA -> Optional.of(STAFF_SURPLUS_MONTHS);
            default -> Optional.empty();
        };
    }
}
