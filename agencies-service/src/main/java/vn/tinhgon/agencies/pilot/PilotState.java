package vn.tinhgon.agencies.pilot;

/** How a pilot stands on a day; derived, never stored. */
public enum PilotState {
    PLANNED,
    RUNNING,
    /** Its review date has come and nobody has judged it. */
    REVIEW_DUE,
    SCALED,
    ENDED
}
