package vn.tinhgon.plans.plan.review;

import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;
import vn.tinhgon.plans.task.Assignment;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.Task;

/**
 * "Một việc chỉ giao cho một cơ quan chủ trì thực hiện và chịu trách nhiệm chính" (Kế hoạch
 * 77-KH/TU of 2018, I.6, II.1.2). A sole advising agency is proposed as the lead; among several a
 * person chooses.
 */
class OneLead implements ReviewPolicy {

    @Override
    public Stream<Finding> review(Subject subject) {
        return subject.tasks().stream().flatMap(OneLead::review);
    }

    static Stream<Finding> review(Task task) {
        if (task.lead().isPresent()) {
            return task.lead().filter(lead -> lead.agency().isEmpty()).stream()
                    .map(lead -> finding("lead-unregistered", task, List.of(lead.agencyName())));
        }
        var named =
                task.assignments().stream()
                        .filter(Assignment::isNamedAsLead)
                        .map(Assignment::agencyName)
                        .toList();
        if (!named.isEmpty()) {
            return Stream.of(finding("several-leads", task, named));
        }
        var advisers =
                task.assignments().stream()
                        .filter(a -> a.role() == AssignmentRole.ADVISE)
                        .map(Assignment::agencyName)
                        .toList();
        return switch (advisers.size()) {
            case 0 -> Stream.of(finding("lead-missing", task, List.of()));
            case 1 -> Stream.of(finding("lead-proposed", task, advisers));
            default -> Stream.of(finding("lead-to-be-chosen", task, advisers));
        };
    }

    private static Finding finding(String code, Task task, List<String> agencies) {
        return Finding.ofTask(
                code, Severity.BLOCK, task.ref(), agencies, task.wording().quotation());
    }
}
