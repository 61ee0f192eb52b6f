package vn.tinhgon.plans.task;

/** What a part in a task obliges its agency to. */
public enum Obligation {
    /** To finish the task by its last day; its lateness is that of the task. */
    COMPLETE,
    /** To bring its part by a day of its own; its silence is its own and not the lead's. */
    CONTRIBUTE,
    /** To accept or return what the lead submits as done. */
    ACCEPT,
    /** To direct, check or decide where it is needed; by no day. */
    ATTEND
}
