package vn.tinhgon.plans.importing.reading;

/** What an item of a document is to the plan. */
public enum TaskKind {
    /** A numbered item with an action of its own, or one that charges somebody. */
    TASK,
    /** A bullet under an item, or an unnumbered paragraph under a heading. */
    SUBTASK,
    /** A heading that only introduces others. */
    GROUP
}
