package vn.tinhgon.plans.deadline;

/** The idiom in which a deadline is given: most are not dates. */
public enum DeadlineKind {
    DATE,
    MONTH,
    QUARTER,
    YEAR,
    RANGE,
    FROM,
    CONTINUOUS,
    AFTER_TRIGGER,
    ON_REQUEST,
    CONDITIONAL,
    ROADMAP,
    RECURRING,
    NONE
}
