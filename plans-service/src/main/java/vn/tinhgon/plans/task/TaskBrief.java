package vn.tinhgon.plans.task;

import java.util.UUID;
import jakarta.persistence.Embeddable;

/**
 * Where a task stands in its plan and what is to come of it; null where the document says nothing.
 *
 * @param parentId the task that it is a part of
 * @param groupName the heading under which the document puts it
 * @param deliverable what there is to show when it is done
 * @param evidenceDemanded whether it is done only when something is shown
 */
@Embeddable
public record TaskBrief(
        UUID parentId, String groupName, String deliverable, boolean evidenceDemanded) {

    TaskBrief showing(String what) {
        return new TaskBrief(parentId, groupName, what, evidenceDemanded);
    }

    TaskBrief below(UUID parent) {
        return new TaskBrief(parent, groupName, deliverable, evidenceDemanded);
    }

    static final TaskBrief NONE = new TaskBrief(null, null, null, true);
}
