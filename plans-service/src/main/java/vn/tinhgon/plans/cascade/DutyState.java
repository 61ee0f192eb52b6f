package vn.tinhgon.plans.cascade;

/** How a duty to issue a plan stands; LAPSED when the plan above is in force no longer. */
public enum DutyState {
    OPEN,
    OVERDUE,
    MET,
    MET_LATE,
    LAPSED
}
