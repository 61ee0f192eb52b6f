package vn.tinhgon.plans.importing.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of tables with every cell in its column: what spans several rows is said in each of
 * them, what spans several columns in the first of these.
 */
public final class SpannedRows {

    private static final int WIDEST = 40;
    private static final int LONGEST = 500;

    /** What is said again may not make a document many times as long. */
    private static final int MOST_REPEATED = 200_000;

    /** A cell as it is written, over how many columns and rows. */
    public record Cell(String text, int columns, int rows) {

        public Cell {
            columns = Math.clamp(columns, 1, WIDEST);
            rows = Math.clamp(rows, 1, LONGEST);
        }

        /**
         * @param columns as written, if it is
         * @param rows likewise
         */
        public static Cell of(String text, String columns, String rows) {
            return new Cell(text, number(columns), number(rows));
        }

        private static int number(String written) {
            return written != null && written.matches("\\d{1,3}") ? Integer.parseInt(written) : 1;
        }
    }

    private final List<Cell> above = new ArrayList<>();
    private int repeated;

    public void beginTable() {
        above.clear();
    }

    /** The texts of the next row. */
    public List<String> next(List<Cell> cells) {
        var texts = new ArrayList<String>();
        for (var cell : cells) {
            fromAbove(texts);
            for (int i = 0; i < cell.columns(); i++) {
                keep(texts.size(), new Cell(i == 0 ? cell.text() : "", 1, cell.rows()));
                texts.add(i == 0 ? cell.text() : "");
            }
        }
        fromAbove(texts);
        return texts;
    }

    private void fromAbove(List<String> texts) {
        while (texts.size() < above.size() && above.get(texts.size()).rows() > 1) {
            var cell = above.get(texts.size());
            repeated += cell.text().length();
            above.set(texts.size(), new Cell(cell.text(), 1, cell.rows() - 1));
            texts.add(repeated > MOST_REPEATED ? "" : cell.text());
        }
    }

    private void keep(int column, Cell cell) {
        if (column < above.size()) {
            above.set(column, cell);
        } else if (column < WIDEST) {
            above.add(cell);
        }
    }
}
