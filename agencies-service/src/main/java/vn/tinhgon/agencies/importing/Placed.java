package vn.tinhgon.agencies.importing;

/** A row that is in order, and knows its place among the others: superiors come first. */
public interface Placed {

    /** How many superiors, of the sheet or by their level, come before it. */
    int depth();

    /** Of the row in the sheet. */
    int number();
}
