package vn.tinhgon.agencies.succession;

/** How much of one goes over to another. */
public enum Extent {
    FULL,
    /** Others take over the rest. */
    PARTIAL
}
