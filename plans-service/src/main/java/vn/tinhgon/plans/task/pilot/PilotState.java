package vn.tinhgon.plans.task.pilot;

/** How a pilot stands on a day; derived, never stored. */
public enum PilotState {
    PLANNED,
    RUNNING,
    /** The day of a review has come and nobody has held it. */
    REVIEW_DUE,
    /** The final review was held, and nobody has decided what becomes of it. */
    DECISION_DUE,
    SCALED,
    ENDED,
    /** It was a mistake to declare it one. */
    WITHDRAWN;

    boolean isOver() {
        return this == SCALED || this == ENDED || this == WITHDRAWN;
    }
}
