package vn.tinhgon.plans.plan;

import vn.tinhgon.plans.plan.version.PlanDifference;

/** A plan with the version that an amendment made of it, and what that changed. */
public record AmendedPlan(ReviewedPlan reviewed, int number, PlanDifference difference) {}
