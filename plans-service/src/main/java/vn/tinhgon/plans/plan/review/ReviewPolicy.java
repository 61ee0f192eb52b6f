package vn.tinhgon.plans.plan.review;

import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.task.Task;

/** One rule that a plan is held against before it is issued. */
interface ReviewPolicy {

    Stream<Finding> review(Plan plan, List<Task> tasks);
}
