package vn.tinhgon.plans.importing.reading.outline;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns the rows of HTML tables that a conversion has left in a text into rows between bars. */
final class HtmlRows {

    private static final Pattern ROW = Pattern.compile("(?i)<tr\\b[^>]{0,200}>");
    private static final Pattern CLOSED = Pattern.compile("(?i)</tr>");
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern ROW_END = Pattern.compile("(?i)(?<=</tr>)");
    private static final Pattern CELL = Pattern.compile("(?i)<t[dh]\\b[^>]{0,200}>");
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
        var joined = new StringBuilder();
        var from = 0;
        while (row.find(from) && end.find(row.end())) {
            joined.append(text, from, row.start());
            joined.append(onOneLine(text.substring(row.start(), end.end())));
            from = end.end();
        }
        return joined.append(text, from, text.length()).toString();
    }

    private static String onOneLine(String row) {
        var breaks = (int) BREAK.matcher(row).results().count();
        return BREAK.matcher(row).replaceAll(" ") + "\n".repeat(breaks);
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
