package vn.tinhgon.plans.importing.reading;

import static vn.tinhgon.plans.task.AssignmentRole.ADVISE;
import static vn.tinhgon.plans.task.AssignmentRole.LEAD;

import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;

/**
 * "Một việc chỉ giao cho một cơ quan chủ trì thực hiện và chịu trách nhiệm chính" (the principle of
 * Nghị quyết 18-NQ/TW). A sole advising agency is proposed as the lead; among several a person
 * chooses.
 */
final class LeadCheck implements Check {

    @Override
    public Stream<Finding> findings(ReadTask task) {
        var leads = task.agencies(LEAD);
        var advisers = task.agencies(ADVISE);
        if (leads.size() > 1) {
            return finding("several-leads", Severity.BLOCK, task, leads);
        }
        if (leads.size() == 1) {
            return Stream.of();
        }
        return switch (advisers.size()) {
            case 0 -> finding("lead-missing", Severity.BLOCK, task, List.of());
            case 1 -> finding("lead-proposed", Severity.BLOCK, task, advisers);
            default -> finding("lead-to-be-chosen", Severity.BLOCK, task, advisers);
        };
    }

    private static Stream<Finding> finding(
            String code, Severity severity, ReadTask task, List<String> candidates) {
        return Stream.of(Finding.ofTask(code, severity, task.ref(), candidates, task.quote()));
    }
}
