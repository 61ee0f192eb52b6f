package vn.tinhgon.plans.importing.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of work: what its columns hold, and its rows. */
public record Table(List<Column> columns, List<Row> rows) {

    /** A row with its cells in the order of the columns; what it lacks is empty. */
    public record Row(int line, Integer page, List<String> cells) {

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
