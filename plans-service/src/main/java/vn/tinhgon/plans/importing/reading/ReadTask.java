package vn.tinhgon.plans.importing.reading;

import java.util.List;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.finding.Quotation;
import vn.tinhgon.plans.task.AssignmentRole;

/**
 * A task as the document gives it.
 *
 * @param ref Roman part and printed number, such as {@code III.1}; the number alone in a document
 *     without parts
 * @param parent the item or part above, null at the top
 * @param product what the document wants to have in the end, null where it does not say it
 */
public record ReadTask(
        String ref,
        TaskKind kind,
        String parent,
        String title,
        String text,
        Quotation quote,
        List<ReadAssignment> assignments,
        Deadline deadline,
        String product) {

    public ReadTask {
        assignments = List.copyOf(assignments);
    }

    ReadTask at(String otherRef, String otherParent) {
        return new ReadTask(
                otherRef, kind, otherParent, title, text, quote, assignments, deadline, product);
    }

    List<String> agencies(AssignmentRole role) {
        return assignments.stream()
                .filter(assignment -> assignment.role() == role)
                .map(ReadAssignment::agency)
                .toList();
    }
}
