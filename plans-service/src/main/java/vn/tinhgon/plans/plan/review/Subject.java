package vn.tinhgon.plans.plan.review;

import java.util.List;

import vn.tinhgon.plans.agency.AnnouncedCases.Announced;
import vn.tinhgon.plans.plan.Basis;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.task.Task;

/**
 * What is reviewed: a plan with what it cites and its tasks, the tasks above that these take up,
 * and what is known to become of their agencies.
 */
record Subject(
        Plan plan,
        List<Basis> bases,
        List<Task> tasks,
        List<Task> above,
        List<Announced> announced) {}
