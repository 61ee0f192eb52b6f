package vn.tinhgon.plans.plan;

/** Where a plan is in its life. */
public enum PlanState {
    DRAFT,
    ISSUED
}
