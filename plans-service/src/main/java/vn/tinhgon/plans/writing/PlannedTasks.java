package vn.tinhgon.plans.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.importing.reading.ReadAssignment;
import vn.tinhgon.plans.importing.reading.ReadTask;
import vn.tinhgon.plans.importing.reading.TaskKind;
import vn.tinhgon.plans.plan.version.PlanContent;
import vn.tinhgon.plans.task.Assignment;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.Task;

/** The tasks of a plan as a document says them. */
final class PlannedTasks {

    private PlannedTasks() {}

    /** As they stand; where several are named as lead, all of them are. */
    static List<ReadTask> of(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> task.cancellation().isEmpty())
                .map(
                        task ->
                                said(
                                        task.ref(),
                                        task.wording().title(),
                                        task.wording().text(),
                                        task.assignments().stream()
                                                .map(PlannedTasks::part)
                                                .toList(),
                                        task.deadline(),
                                        task.brief().deliverable()))
                .toList();
    }

    /** As a version has them; what they are to bring is kept with the tasks alone. */
    static List<ReadTask> of(PlanContent content, List<Task> tasks) {
        var products = products(tasks);
        return content.tasks().stream()
                .map(
                        item ->
                                said(
                                        item.ref(),
                                        item.title(),
                                        item.text(),
                                        item.parts().stream()
                                                .map(p -> new ReadAssignment(p.role(), p.agency()))
                                                .toList(),
                                        item.deadline().deadline(),
                                        products.get(item.ref())))
                .toList();
    }

    private static Map<String, String> products(List<Task> tasks) {
        var products = new HashMap<String, String>();
        tasks.forEach(task -> products.putIfAbsent(task.ref(), task.brief().deliverable()));
        return products;
    }

    private static ReadAssignment part(Assignment duty) {
        var role = duty.isNamedAsLead() ? AssignmentRole.LEAD : duty.role();
        return new ReadAssignment(role, duty.agencyName());
    }

    private static ReadTask said(
            String ref,
            String title,
            String text,
            List<ReadAssignment> parts,
            Deadline deadline,
            String product) {
        return new ReadTask(
                ref,
                TaskKind.TASK,
                null,
                title,
                text == null ? title : text,
                null,
                parts,
                deadline,
                product);
    }
}
