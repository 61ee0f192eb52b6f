package vn.tinhgon.agencies.importing;

/** What one wrong row means to the others. */
public enum ImportMode {
    /** Nothing is registered unless all rows can be. */
    ALL_OR_NOTHING,
    /** The rows go in by thousands, superiors first; of a thousand with a wrong row none does. */
    BATCHES
}
