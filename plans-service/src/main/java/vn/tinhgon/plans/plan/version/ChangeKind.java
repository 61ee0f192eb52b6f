package vn.tinhgon.plans.plan.version;

/** What became of a task between two versions of its plan. */
public enum ChangeKind {
    ADDED,
    CHANGED,
    DROPPED
}
