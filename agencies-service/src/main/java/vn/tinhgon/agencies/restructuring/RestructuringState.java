package vn.tinhgon.agencies.restructuring;

/** How far a case has come. */
public enum RestructuringState {
    /** Being worked out; may be simulated as often as one likes. */
    DRAFT,
    /** Handed in for approval; holds what it touches. */
    SUBMITTED,
    /** Decided; waits for its day. */
    APPROVED,
    /** Carried out in the registry. */
    EFFECTIVE,
    /** Refused by the approver. */
    REJECTED,
    /** Taken back before its day. */
    WITHDRAWN
}
