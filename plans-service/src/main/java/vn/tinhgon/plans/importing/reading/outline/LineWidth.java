package vn.tinhgon.plans.importing.reading.outline;

import java.util.List;

/**
 * How wide the lines of a document run. Where they are broken at the margin, a short line ends its
 * paragraph; where each paragraph is one line, a short one is a heading.
 */
record LineWidth(int full) {

    private static final double SHORT = 0.7;
    private static final int LONGEST_HEADING = 90;
    private static final int NARROWEST = 40;
    private static final double MOST = 0.85;

    static LineWidth of(List<SourceLine> lines) {
        var lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
        var full = lengths.length == 0 ? 0 : lengths[(int) (MOST * (lengths.length - 1))];
        return new LineWidth(Math.max(NARROWEST, full));
    }

    boolean isShort(String line) {
        return line.length() < Math.min(LONGEST_HEADING, SHORT * full);
    }
}
