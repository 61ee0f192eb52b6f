package vn.tinhgon.plans.importing.reading.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * A marked line of the document with the lines that carry it on.
 *
 * @param line where it begins
 * @param isPlusBullet whether it is a bullet of the second level
 */
public record Paragraph(
        Marker marker, int line, Integer page, boolean isPlusBullet, List<String> lines) {

    private static final int MOST_LINES = 150;
    private static final int LONGEST = 8_000;

    static Paragraph beginning(Marker marker, SourceLine line) {
        var paragraph =
                new Paragraph(
                        marker,
                        line.number(),
                        line.page(),
                        line.text().startsWith("+"),
                        new ArrayList<>());
        paragraph.lines.add(marker.text());
        return paragraph;
    }

    public String text() {
        return String.join(" ", lines).strip();
    }

    String lastLine() {
        return lines.getLast();
    }

    /** No paragraph of a plan is as long as to be full: what follows begins another. */
    boolean isFull() {
        return lines.size() >= MOST_LINES
                || lines.stream().mapToInt(String::length).sum() >= LONGEST;
    }

    void goOnWith(String text) {
        lines.add(text);
    }
}
