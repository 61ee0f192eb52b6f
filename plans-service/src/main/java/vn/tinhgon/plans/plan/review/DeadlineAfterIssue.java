package vn.tinhgon.plans.plan.review;

import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;

/** What was to be done before the plan was signed is most likely a slip of the pen. */
class DeadlineAfterIssue implements ReviewPolicy {

    @Override
    public Stream<Finding> review(Subject subject) {
        var signed = subject.plan().head().dated();
        return subject.tasks().stream()
                .filter(task -> signed != null)
                .filter(task -> task.lastDay().filter(signed::isAfter).isPresent())
                .map(
                        task ->
                                Finding.ofTask(
                                        "deadline-before-issue",
                                        Severity.WARN,
                                        task.ref(),
                                        List.of(task.deadline().quote()),
                                        task.wording().quotation()));
    }
}
