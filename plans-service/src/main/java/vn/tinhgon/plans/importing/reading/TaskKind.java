package vn.tinhgon.plans.importing.reading;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.DeadlineKind;

/** What an item of a document is to the plan. */
public enum TaskKind {
    /** A numbered item with an action of its own, or one that charges somebody. */
    TASK,
    /** A bullet under an item, or an unnumbered paragraph under a heading. */
    SUBTASK,
    /** A heading that only introduces others. */
    GROUP;

    /**
     * Whether a plan is made of it. A bullet is part of its item, unless it has another deadline:
     * as a part it would lose that. The closing words of a document stand under no item; what they
     * order by a day is no task, but a duty of those below.
     *
     * @param above the deadline of the item that it stands under; null where there is none
     */
    public boolean isToBeDone(Deadline own, Deadline above) {
        return switch (this) {
            case TASK -> true;
            case SUBTASK -> above != null && own.kind() != DeadlineKind.NONE && !own.equals(above);
            case GROUP -> false;
        };
    }
}
