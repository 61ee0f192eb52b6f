package vn.tinhgon.plans.plan.review;

import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.task.Assignment;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.Task;

/**
 * Who has ended and left no single successor does nothing more: a person gives its part to another.
 * A draft is not issued to a lead that has ended; in a plan in force the tasks wait and are named.
 */
class StandingAgencies implements ReviewPolicy {

    @Override
    public Stream<Finding> review(Subject subject) {
        return subject.tasks().stream()
                .filter(Task::isOpen)
                .flatMap(
                        task ->
                                task.assignments().stream()
                                        .filter(Assignment::isOrphaned)
                                        .map(left -> finding(subject.plan(), task, left)));
    }

    private static Finding finding(Plan plan, Task task, Assignment left) {
        var isLead = left.role() == AssignmentRole.LEAD;
        return Finding.ofTask(
                isLead ? "lead-ended" : "agency-ended",
                isLead && !plan.isIssued() ? Severity.BLOCK : Severity.WARN,
                task.ref(),
                List.of(left.agencyName()),
                task.wording().quotation());
    }
}
