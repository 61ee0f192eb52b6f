package vn.tinhgon.agencies.pilot;

/** What a review decides. */
public enum PilotOutcome {
    /** It is good: more agencies work by it, and it is a pilot no longer. */
    SCALED,
    /** It goes on, to be judged again. */
    CONTINUED,
    ENDED
}
