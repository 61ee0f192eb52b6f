package vn.tinhgon.agencies.sheet;

/** A column of a sheet; the bundles have its heading under {@code column.} and its field. */
public interface Column {

    /** As the API calls it; accepted as a heading too. */
    String field();

    boolean required();

    /** How many characters a cell may have. */
    int longest();
}
