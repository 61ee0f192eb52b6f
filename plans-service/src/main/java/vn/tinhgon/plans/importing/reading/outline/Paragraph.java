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

    void goOnWith(String text) {
        lines.add(text);
    }
}
