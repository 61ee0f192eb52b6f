package vn.tinhgon.agencies.restructuring.rule;

/** What a rule says to a case. */
public enum Outcome {
    PASSED,
    /** It may go on, and somebody should look at it. */
    WARNED,
    /** It cannot be submitted as it is. */
    REFUSED
}
