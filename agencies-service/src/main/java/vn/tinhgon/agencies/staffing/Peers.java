package vn.tinhgon.agencies.staffing;

/**
 * The agencies of the same kind and level in the area of one, with it, as far as they have reported
 * their staff.
 */
record Peers(int agencies, int deputies) {

    static final Peers NONE = new Peers(0, 0);

    /** How many deputies they have together beyond so many each on average. */
    int beyond(int average) {
        return Math.max(0, deputies - average * agencies);
    }
}
