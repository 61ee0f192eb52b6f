package vn.tinhgon.plans.plan.review;

import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;

/** A task without a deadline can never be late, which is seldom what was meant. */
class StatedDeadline implements ReviewPolicy {

    @Override
    public Stream<Finding> review(Subject subject) {
        return subject.tasks().stream()
                .filter(task -> task.deadline().kind() == DeadlineKind.NONE)
                .map(
                        task ->
                                Finding.ofTask(
                                        "deadline-missing",
                                        Severity.WARN,
                                        task.ref(),
                                        List.of(),
                                        task.wording().quotation()));
    }
}
