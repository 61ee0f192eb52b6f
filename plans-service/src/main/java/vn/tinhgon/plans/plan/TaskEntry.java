package vn.tinhgon.plans.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.task.NamedPart;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.plans.task.TaskBrief;
import vn.tinhgon.plans.task.TaskText;

/**
 * A task as somebody enters it by hand.
 *
 * @param takesUpId the task of a plan above that it takes up, null where there is none
 * @param functionId the function that it is of, null where nothing is said
 */
public record TaskEntry(
        String ref,
        String title,
        String text,
        UUID takesUpId,
        UUID functionId,
        Deadline deadline,
        List<NamedPart> parts) {

    public TaskEntry {
        parts = List.copyOf(parts);
    }

    public Stream<UUID> named() {
        return parts.stream().map(NamedPart::agencyId).filter(Objects::nonNull);
    }

    Task draft(UUID plan, int ordinal, NamedAgencies agencies) {
        var task = Task.draft(plan, ordinal, new TaskText(ref, title, text, text, null), deadline);
        task.place(TaskBrief.takingUp(takesUpId));
        task.belongTo(functionId);
        agencies.parts(parts).forEach(p -> task.name(p.role(), p.agencyId(), p.agency()));
        return task;
    }
}
