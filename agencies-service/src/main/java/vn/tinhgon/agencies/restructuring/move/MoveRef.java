package vn.tinhgon.agencies.restructuring.move;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of a case, called as problems call it: {@code moves[3]}, {@code areaMoves[17]}, {@code
 * endedPilotIds[0]}.
 */
public record MoveRef(Line line, int position) implements Comparable<MoveRef> {

    private static final Pattern FORM = Pattern.compile("(\\w+)\\[(0|[1-9][0-9]{0,5})]");

    private static final Comparator<MoveRef> ORDER =
            Comparator.comparing(MoveRef::line).thenComparing(MoveRef::position);

    /** The lists of a case. */
    public enum Line {
        MOVES("moves"),
        AREA_MOVES("areaMoves"),
        ENDED_PILOTS("endedPilotIds");

        private final String field;

        Line(String field) {
            this.field = field;
        }
    }

    /** Empty when it is not written so. */
    public static Optional<MoveRef> read(String text) {
        var parts = FORM.matcher(text);
        return Stream.of(Line.values())
                .filter(line -> parts.matches() && line.field.equals(parts.group(1)))
                .findFirst()
                .map(line -> new MoveRef(line, Integer.parseInt(parts.group(2))));
    }

    @Override
    public int compareTo(MoveRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line.field + "[" + position + "]";
    }
}
