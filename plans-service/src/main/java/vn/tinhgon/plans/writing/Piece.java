package vn.tinhgon.plans.writing;

import java.util.List;

/** A paragraph or a table of a document's body. */
sealed interface Piece {

    /** What kind of paragraph it is, and so how it is laid out. */
    enum Style {
        /** A part or chapter, or an item that only introduces what stands under it. */
        HEADING,
        /** An appendix begins on a page of its own. */
        APPENDIX,
        /** Capital letters on a line of their own. */
        CAPTION,
        TEXT
    }

    /** A paragraph with its number or bullet. */
    record Text(Style style, String words) implements Piece {}

    /** A table with the heading of each column. */
    record Grid(List<String> headings, List<List<String>> rows) implements Piece {}

    static Piece text(String words) {
        return new Text(
                words.matches("[^\\p{Ll}]*\\p{Lu}{2}[^\\p{Ll}]*") ? Style.CAPTION : Style.TEXT,
                words);
    }
}
