package vn.tinhgon.plans.deadline;

/** Whether the day that is named still counts. */
public enum Qualifier {
    /** "trước ngày …": the day before is the last good one. */
    BEFORE,
    /** "chậm nhất ngày …", "đến ngày …": the day counts. */
    BY
}
