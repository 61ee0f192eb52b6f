package vn.tinhgon.plans.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.Marker.Type;

/**
 * A marked line of the document with the lines that carry it on.
 *
 * @param line where it begins
 */
record Paragraph(Marker marker, int line, List<String> lines) {

    private static final Pattern ENDED = Pattern.compile(".*[.;:!?…/][\"”»)]*");
    private static final Pattern CARRIED_ON = Pattern.compile("[\\p{Ll},;.)].*");

    static List<Paragraph> paragraphsOf(List<SourceLine> source) {
        var paragraphs = new ArrayList<Paragraph>();
        var numbering = new Numbering();
        for (var line : source) {
            var marker = numbering.confirmed(Marker.of(line.text()));
            if (paragraphs.isEmpty() || !paragraphs.getLast().goesOnWith(marker)) {
                paragraphs.add(new Paragraph(marker, line.number(), new ArrayList<>()));
            }
            paragraphs.getLast().lines.add(marker.text());
        }
        return paragraphs;
    }

    String text() {
        return String.join(" ", lines);
    }

    List<LabelLine> labels() {
        return marker.is(Type.LABEL) ? LabelLine.linesOf(text()) : List.of();
    }

    boolean isLabelled() {
        return !labels().isEmpty();
    }

    private boolean goesOnWith(Marker next) {
        return next.is(Type.PLAIN)
                && (!ENDED.matcher(lines.getLast()).matches()
                        || CARRIED_ON.matcher(next.text()).matches());
    }
}
