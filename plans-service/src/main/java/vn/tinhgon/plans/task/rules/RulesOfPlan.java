package vn.tinhgon.plans.task.rules;

import java.util.UUID;

import vn.tinhgon.plans.deadline.DeadlineRules;
import vn.tinhgon.platform.caller.Scope;

/**
 * The rules that hold for a plan.
 *
 * @param version 0 while they are the standard ones
 */
public record RulesOfPlan(UUID planId, Scope scope, long version, DeadlineRules rules) {}
