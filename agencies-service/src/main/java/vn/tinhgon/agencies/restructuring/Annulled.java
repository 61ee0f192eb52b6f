package vn.tinhgon.agencies.restructuring;

/** How much of a case has been taken back. */
public enum Annulled {
    NOT,
    PARTLY,
    /** At once, or one after the other. */
    WHOLLY
}
