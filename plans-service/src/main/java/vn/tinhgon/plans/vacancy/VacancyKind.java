package vn.tinhgon.plans.vacancy;

/** What waits for another agency, and is given to it in its own place. */
public enum VacancyKind {
    /** A part in an open task. */
    TASK,
    /** A duty to issue a plan of its own. */
    CASCADE_DUTY,
    /** To receive what duties of a plan bring. */
    CASCADE_RECEIVER,
    /** To watch over a plan. */
    MONITOR,
    /** To answer an obstacle. */
    OBSTACLE
}
