package vn.tinhgon.plans.plan.review;

import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.agency.AnnouncedCases.Announced;
import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;
import vn.tinhgon.plans.task.Assignment;
import vn.tinhgon.plans.task.Task;

/**
 * A decided restructuring that takes effect before a task is due may end the agency that has the
 * task; better to give it to the successor at once, or to know.
 */
class LastingAgencies implements ReviewPolicy {

    @Override
    public Stream<Finding> review(Subject subject) {
        return subject.tasks().stream().flatMap(task -> review(task, subject.announced()));
    }

    private static Stream<Finding> review(Task task, List<Announced> announced) {
        return task.assignments().stream()
                .filter(duty -> announced.stream().anyMatch(c -> touches(c, duty, task)))
                .map(
                        duty ->
                                Finding.ofTask(
                                        "agency-restructured-before-deadline",
                                        Severity.WARN,
                                        task.ref(),
                                        List.of(duty.agencyName()),
                                        task.wording().quotation()));
    }

    private static boolean touches(Announced announced, Assignment duty, Task task) {
        return duty.agency().filter(announced.agencyId()::equals).isPresent()
                && task.lastDay().filter(announced.effectiveOn()::isAfter).isEmpty();
    }
}
