package vn.tinhgon.plans.importing.reading.outline;

import java.util.List;
import java.util.Optional;

/** A table of work: what its columns hold, and its rows. */
public record Table(List<Column> columns, List<Row> rows) {

    /** A row with its cells in the order of the columns; what it lacks is empty. */
    public record Row(int line, Integer page, List<String> cells) {}

    public String cell(Row row, Column column) {
        var index = columns.indexOf(column);
        return index < 0 || index >= row.cells().size() ? "" : row.cells().get(index);
    }

    public Optional<Integer> index(Column column) {
        return Optional.of(columns.indexOf(column)).filter(index -> index >= 0);
    }
}
