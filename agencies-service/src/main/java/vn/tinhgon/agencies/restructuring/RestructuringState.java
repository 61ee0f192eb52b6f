package vn.tinhgon.agencies.restructuring;

/** How far a case has come. */
public enum RestructuringState {
    /** Being worked out; may be simulated as often as one likes. */
    DRAFT,
    /** Handed in for approval; holds its agencies. */
    SUBMITTED,
    /** Decided; waits for its day. */
    APPROVED,
    /** Carried out in the registry. */
    EFFECTIVE
}
