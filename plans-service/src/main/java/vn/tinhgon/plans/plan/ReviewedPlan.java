package vn.tinhgon.plans.plan;

import java.util.List;

import vn.tinhgon.plans.finding.Finding;

/** A plan with the number of its tasks and what stands against issuing it. */
public record ReviewedPlan(Plan plan, int tasks, List<Finding> findings) {}
