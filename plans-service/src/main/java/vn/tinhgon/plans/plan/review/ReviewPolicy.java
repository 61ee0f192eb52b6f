package vn.tinhgon.plans.plan.review;

import java.util.stream.Stream;

import vn.tinhgon.plans.finding.Finding;

/** One rule that a plan is held against before it is issued. */
interface ReviewPolicy {

    Stream<Finding> review(Subject subject);
}
