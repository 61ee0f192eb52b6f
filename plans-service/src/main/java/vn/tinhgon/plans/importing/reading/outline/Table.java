package vn.tinhgon.plans.importing.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table of work: what its columns hold, and its rows. */
public record Table(List<Column> columns, List<Row> rows) {

    /** A row with its cells in the order of the columns; what it lacks is empty. */
    public record Row(int line, Integer page, List<String> cells) {

        private static final int LONGEST = 8_000;

        /** No row of a plan grows as long: what seems to go on is something else. */
        public boolean hasRoomFor(Row rest) {
            return Stream.of(this, rest)
                            .flatMap(row -> row.cells.stream())
                            .mapToInt(String::length)
                            .sum()
                    < LONGEST;
        }

        /** What is not said in the other already. */
        public Row without(Row said) {
            var left = new ArrayList<String>();
            for (int i = 0; i < cells.size(); i++) {
                var again = i < said.cells.size() && cells.get(i).equals(said.cells.get(i));
                left.add(again ? "" : cells.get(i));
            }
            return new Row(line, page, left);
        }

        /** One row again of the two that a page break has made of it. */
        public Row continuedBy(Row rest) {
            var joined = new ArrayList<String>();
            for (int i = 0; i < Math.max(cells.size(), rest.cells.size()); i++) {
                var one = i < cells.size() ? cells.get(i) : "";
                var other = i < rest.cells.size() ? rest.cells.get(i) : "";
                joined.add((one + " " + other).strip());
            }
            return new Row(line, page, joined);
        }
    }

    public String cell(Row row, Column column) {
        var index = columns.indexOf(column);
        return index < 0 || index >= row.cells().size() ? "" : row.cells().get(index);
    }

    public Optional<Integer> index(Column column) {
        return Optional.of(columns.indexOf(column)).filter(index -> index >= 0);
    }
}
