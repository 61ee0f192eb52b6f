package vn.tinhgon.plans.importing.reading;

import java.util.ArrayList;
import java.util.List;

import vn.tinhgon.plans.importing.reading.outline.Column;
import vn.tinhgon.plans.importing.reading.outline.Table;
import vn.tinhgon.plans.importing.reading.outline.Table.Row;

/** The rows of a table, those one again that a page break or a spanning cell has parted. */
final class WholeRows {

    private final Table table;
    private final List<Row> rows = new ArrayList<>();

    private WholeRows(Table table) {
        this.table = table;
    }

    static List<Row> of(Table table) {
        var whole = new WholeRows(table);
        table.rows().forEach(whole::add);
        return whole.rows;
    }

    private void add(Row row) {
        if (rows.isEmpty() || !rows.getLast().hasRoomFor(row)) {
            rows.add(row);
        } else if (isSame(rows.getLast(), row)) {
            var before = rows.removeLast();
            rows.add(before.continuedBy(row.without(before)));
        } else if (isRest(row)) {
            rows.add(rows.removeLast().continuedBy(row));
        } else {
            rows.add(row);
        }
    }

    /** Number and task may span several rows, each with another body or time. */
    private boolean isSame(Row before, Row row) {
        var number = table.cell(row, Column.NUMBER);
        return !number.isEmpty()
                && number.equals(table.cell(before, Column.NUMBER))
                && table.cell(row, Column.TASK).equals(table.cell(before, Column.TASK));
    }

    private boolean isRest(Row row) {
        var text = table.cell(row, Column.TASK);
        return table.index(Column.NUMBER).isPresent()
                && table.cell(row, Column.NUMBER).isEmpty()
                && (text.isEmpty() || Character.isLowerCase(text.charAt(0)));
    }
}
