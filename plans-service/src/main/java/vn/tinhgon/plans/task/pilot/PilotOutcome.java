package vn.tinhgon.plans.task.pilot;

/** What is decided upon a final review. */
public enum PilotOutcome {
    /** It is good (nhân rộng): others work by it, and it is a pilot no longer. */
    SCALED,
    /** It goes on, until another final review. */
    CONTINUED,
    ENDED
}
