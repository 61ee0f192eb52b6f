package vn.tinhgon.plans.importing.reading.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.outline.Table.Row;

/**
 * Finds the tables whose cells are parted by bars. What is in bars without being a table of work,
 * as a letterhead often is, becomes a line a cell.
 */
final class PipedTables {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern REMARK = Pattern.compile("\\s*\\|\\s*(?=\\()");

    private static final int LATEST_HEADING = 12;

    private final List<Block> blocks = new ArrayList<>();
    private List<Column> columns = List.of();
    private List<Row> rows = List.of();
    private List<Row> pending = new ArrayList<>();
    private final Set<List<String>> headings = new HashSet<>();

    static List<Block> in(List<SourceLine> lines) {
        var tables = new PipedTables();
        lines.forEach(tables::take);
        tables.flush();
        return tables.blocks;
    }

    private void take(SourceLine line) {
        if (isRow(line.text())) {
            takeRow(new Row(line.number(), line.page(), cells(line.text())));
        } else if (columns.isEmpty() || !line.isBareNumber()) {
            flush();
            columns = List.of();
            headings.clear();
            addText(line);
        }
    }

    private void takeRow(Row row) {
        if (columns.isEmpty()) {
            begin(row);
        } else if (!headings.contains(row.cells())) {
            var divided =
                    rows.isEmpty() && !pending.isEmpty()
                            ? divided(row)
                            : Optional.<List<Column>>empty();
            divided.ifPresentOrElse(known -> head(known, row), () -> rows.add(row));
        }
    }

    private void begin(Row row) {
        if (pending.size() > LATEST_HEADING) {
            pending.add(row);
            return;
        }
        TableHeading.of(row.cells())
                .or(() -> divided(row))
                .ifPresent(
                        known -> {
                            head(known, row);
                            rows = new ArrayList<>();
                        });
        pending.add(row);
    }

    /** On a further page the same rows are headings again. */
    private void head(List<Column> known, Row row) {
        columns = known;
        if (!pending.isEmpty()) {
            headings.add(pending.getLast().cells());
        }
        headings.add(row.cells());
    }

    private Optional<List<Column>> divided(Row row) {
        return pending.isEmpty()
                ? Optional.empty()
                : TableHeading.of(pending.getLast().cells(), row.cells());
    }

    private void flush() {
        if (columns.isEmpty()) {
            pending.forEach(this::addCells);
        } else if (!rows.isEmpty()) {
            pending.stream().limit(pending.size() - 1L).forEach(this::addCells);
            blocks.add(new Block.Rows(new Table(columns, List.copyOf(rows))));
        }
        pending = new ArrayList<>();
        rows = new ArrayList<>();
    }

    private void addCells(Row row) {
        row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .forEach(
                        cell ->
                                blocks.add(
                                        new Block.Text(
                                                new SourceLine(row.line(), row.page(), cell))));
    }

    private void addText(SourceLine line) {
        if (line.text().indexOf('|') < 0) {
            addPart(line, line.text());
            return;
        }
        var text = REMARK.matcher(line.text()).replaceAll(" ");
        for (var part : BAR.split(text)) {
            addPart(line, part);
        }
    }

    private void addPart(SourceLine line, String part) {
        if (!part.isBlank()) {
            blocks.add(new Block.Text(line.withText(part.strip())));
        }
    }

    private static boolean isRow(String text) {
        return text.startsWith("|") || text.chars().filter(c -> c == '|').count() > 1;
    }

    private static List<String> cells(String text) {
        var inner = text.startsWith("|") ? text.substring(1) : text;
        var ended = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        return List.of(
                        ended.strip().isEmpty()
                                ? new String[] {""}
                                : BAR.split(" " + ended + " ", -1))
                .stream()
                .map(String::strip)
                .toList();
    }
}
