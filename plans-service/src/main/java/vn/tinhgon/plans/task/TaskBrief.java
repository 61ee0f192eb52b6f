package vn.tinhgon.plans.task;

import java.util.UUID;
import jakarta.persistence.Embeddable;

/**
 * Where a task stands in its plan and what is to come of it; null where the document says nothing.
 *
 * @param parentId the task that it is a part of
 * @param takesUpId the task of a plan above that it takes up
 * @param groupName the heading under which the document puts it
 * @param deliverable what there is to show when it is done
 * @param evidenceDemanded whether it is done only when something is shown
 */
@Embeddable
public record TaskBrief(
        UUID parentId,
        UUID takesUpId,
        String groupName,
        String deliverable,
        boolean evidenceDemanded) {

    static final TaskBrief NONE = new TaskBrief(null, null, null, null, true);

    /** What takes up a task from above. */
    public static TaskBrief takingUp(UUID above) {
        return new TaskBrief(null, above, null, null, true);
    }

    TaskBrief showing(String what) {
        return new TaskBrief(parentId, takesUpId, groupName, what, evidenceDemanded);
    }

    TaskBrief below(UUID parent) {
        return new TaskBrief(parent, takesUpId, groupName, deliverable, evidenceDemanded);
    }
}
