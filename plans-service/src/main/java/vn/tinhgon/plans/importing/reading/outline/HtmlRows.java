package vn.tinhgon.plans.importing.reading.outline;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.tinhgon.plans.importing.table.SpannedRows;
import vn.tinhgon.plans.importing.table.SpannedRows.Cell;

/** Turns the rows of HTML tables that a conversion has left in a text into rows between bars. */
final class HtmlRows {

    private static final Pattern ROW = Pattern.compile("(?i)<tr\\b[^>]{0,200}>");
    private static final Pattern CLOSED = Pattern.compile("(?i)</tr>");
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern ROW_END = Pattern.compile("(?i)(?<=</tr>)");
    private static final Pattern CELL = Pattern.compile("(?i)<t[dh]\\b(?<attributes>[^>]{0,200})>");
    private static final Pattern COLUMNS = Pattern.compile("(?i)colspan ?= ?[\"']?(\\d{1,3})");
    private static final Pattern ROWS = Pattern.compile("(?i)rowspan ?= ?[\"']?(\\d{1,3})");
    private static final Pattern TABLE = Pattern.compile("(?i)<table\\b");
    private static final Pattern TABLE_TAG =
            Pattern.compile("(?i)</?(?:table|thead|tbody|tr|td|th|colgroup|col)\\b[^>]{0,200}>");

    private HtmlRows() {}

    /**
     * Each row on one line; the line breaks within it follow it, so that lines keep their numbers.
     */
    static String joined(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        var row = ROW.matcher(text);
        var end = CLOSED.matcher(text);
        var table = TABLE.matcher(text);
        var rows = new SpannedRows();
        var joined = new StringBuilder();
        var from = 0;
        while (row.find(from) && end.find(row.end())) {
            if (table.region(from, row.start()).find()) {
                rows.beginTable();
            }
            joined.append(text, from, row.start());
            joined.append(onOneLine(text.substring(row.start(), end.end()), rows));
            from = end.end();
        }
        return joined.append(text, from, text.length()).toString();
    }

    private static String onOneLine(String row, SpannedRows rows) {
        var breaks = (int) BREAK.matcher(row).results().count();
        return rows.next(cells(BREAK.matcher(row).replaceAll(" "))).stream()
                        .map(text -> "<td>" + text + "</td>")
                        .collect(joining("", "<tr>", "</tr>"))
                + "\n".repeat(breaks);
    }

    private static List<Cell> cells(String row) {
        var cells = new ArrayList<Cell>();
        var tag = CELL.matcher(row);
        var found = tag.find();
        while (found) {
            var attributes = tag.group("attributes");
            var from = tag.end();
            found = tag.find();
            var text = row.substring(from, found ? tag.start() : row.length());
            cells.add(
                    Cell.of(
                            TABLE_TAG.matcher(text).replaceAll(" ").strip(),
                            number(COLUMNS, attributes),
                            number(ROWS, attributes)));
        }
        return cells;
    }

    private static String number(Pattern attribute, String attributes) {
        var found = attribute.matcher(attributes);
        return found.find() ? found.group(1) : null;
    }

    /** The rows on a line, as they would stand between bars. */
    static Stream<String> in(String line) {
        if (line.indexOf('<') < 0) {
            return Stream.of(line);
        }
        return CELL.matcher(line).find()
                ? ROW_END.splitAsStream(line).map(HtmlRows::between)
                : Stream.of(TABLE_TAG.matcher(line).replaceAll(" "));
    }

    private static String between(String row) {
        return TABLE_TAG
                .matcher(CELL.matcher(row.replace("|", " ")).replaceAll(" | "))
                .replaceAll(" ");
    }
}
