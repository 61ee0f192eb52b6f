package vn.tinhgon.plans.importing.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of each cell where a conversion has ended the cells of a table with a bar on a
 * line of its own.
 */
final class LoneBars {

    private static final int LONGEST_CELL = 25;
    private static final Pattern FIRST_HEADING = Pattern.compile("(?iu)(?:số )?(?:tt|thứ tự)|stt");

    private LoneBars() {}

    static List<SourceLine> joined(List<SourceLine> lines) {
        var joined = new ArrayList<SourceLine>();
        var inTable = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (isBar(line)) {
                inTable =
                        inTable
                                || i > 0
                                        && FIRST_HEADING.matcher(lines.get(i - 1).text()).matches();
                var end = inTable ? nextBar(lines, i + 1) : -1;
                if (end > i + 1) {
                    joined.add(cell(lines.subList(i + 1, end)));
                    i = end - 1;
                }
                inTable = inTable && end > 0;
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** Where the cell ends that begins here; -1 where the table is over. */
    private static int nextBar(List<SourceLine> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + LONGEST_CELL); i++) {
            if (isBar(lines.get(i))) {
                return i;
            }
            var marker = Marker.of(lines.get(i).text());
            if (marker.is(Marker.Type.CLOSING) || marker.is(Marker.Type.APPENDIX)) {
                return -1;
            }
        }
        return -1;
    }

    private static SourceLine cell(List<SourceLine> lines) {
        return lines.getFirst()
                .withText(String.join(" ", lines.stream().map(SourceLine::text).toList()));
    }

    private static boolean isBar(SourceLine line) {
        return line.text().equals("|");
    }
}
