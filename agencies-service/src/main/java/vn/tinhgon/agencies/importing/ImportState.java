package vn.tinhgon.agencies.importing;

/** How far an import has come. */
public enum ImportState {
    /** All rows are stored, none is checked. */
    RECEIVED,
    /** Checked, and being registered. */
    RUNNING,
    DONE,
    /** Nothing was registered. */
    FAILED
}
