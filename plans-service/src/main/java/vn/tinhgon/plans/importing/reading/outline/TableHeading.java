package vn.tinhgon.plans.importing.reading.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Knows the heading of a table of work: it has tasks, and somebody or some time for them. */
final class TableHeading {

    private static final Set<Column> TELLING =
            EnumSet.of(
                    Column.LEAD,
                    Column.ADVISE,
                    Column.COORDINATE,
                    Column.LEAD_AND_COORDINATE,
                    Column.IMPLEMENT,
                    Column.START,
                    Column.TIME);

    /** Without a column of numbers it takes more to be a heading. */
    private static final int FEWEST = 3;

    private TableHeading() {}

    static Optional<List<Column>> of(List<String> cells) {
        var columns = cells.stream().map(Column::headed).toList();
        var known = columns.stream().flatMap(Optional::stream).toList();
        return known.contains(Column.TASK)
                        && known.stream().anyMatch(TELLING::contains)
                        && (known.contains(Column.NUMBER)
                                || known.stream().distinct().count() >= FEWEST)
                ? Optional.of(complete(columns))
                : Optional.empty();
    }

    /** Headings of two rows: the second divides what the first has joined. */
    static Optional<List<Column>> of(List<String> upper, List<String> lower) {
        var known = lower.stream().map(Column::headed).flatMap(Optional::stream).toList();
        var said = lower.stream().filter(cell -> !cell.isEmpty()).count();
        if (upper.size() != lower.size() || said == 0 || known.size() != said) {
            return Optional.empty();
        }
        return of(
                IntStream.range(0, upper.size())
                        .mapToObj(i -> lower.get(i).isEmpty() ? upper.get(i) : lower.get(i))
                        .toList());
    }

    /** A column of tasks beside a number is the first; another column like it is a remark. */
    private static List<Column> complete(List<Optional<Column>> columns) {
        var complete = new ArrayList<Column>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i).orElse(i == 0 ? Column.NUMBER : Column.NOTE);
            complete.add(complete.contains(column) ? Column.NOTE : column);
        }
        return complete;
    }
}
