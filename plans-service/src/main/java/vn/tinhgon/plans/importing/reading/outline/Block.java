package vn.tinhgon.plans.importing.reading.outline;

/** A line of text or a table. */
sealed interface Block {

    /** A line that is in no table of work. */
    record Text(SourceLine line) implements Block {}

    /** A table of work. */
    record Rows(Table table) implements Block {}
}
