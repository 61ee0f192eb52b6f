package vn.tinhgon.plans.importing.reading.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.agencies.BodyWord;
import vn.tinhgon.plans.importing.reading.outline.Table.Row;

/**
 * Finds the tables that a conversion has flattened to one cell a line: a heading of known columns,
 * then rows that each begin with the next number.
 */
final class FlattenedTables {

    private static final int MOST_HEADING_LINES = 16;
    private static final int LONGEST_HEADING = 60;
    private static final Pattern NUMBER =
            Pattern.compile("(?<number>\\d{1,3}(?:\\.\\d{1,2})*|[IVX]+|[A-H])[.)]?");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?iu)(?:(?:hoàn thành|thực hiện|triển khai|xong|trong|trước|từ|đến|chậm nhất|hằng|hàng|định kỳ|thường xuyên|ngay|sau khi|theo)"
                            + "(?: .*)?|(?:quý|tháng|năm|ngày|giai đoạn) ?[\\dIVX].*|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}/\\d{4}|\\d{4}(?: ?[-–] ?\\d{4})?)[.;]?");
    private static final Pattern GOES_ON =
            Pattern.compile("(?iu).*(?:[,;:]|(?<!\\p{L})(?:và|các|của|cho|với|tại))");
    static final Set<Column> BODIES =
            EnumSet.of(
                    Column.LEAD,
                    Column.ADVISE,
                    Column.COORDINATE,
                    Column.IMPLEMENT,
                    Column.LEAD_AND_COORDINATE,
                    Column.MONITOR,
                    Column.DECIDE);

    private final List<Block> blocks;
    private int at;

    private FlattenedTables(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Block> in(List<Block> blocks) {
        return new FlattenedTables(blocks).found();
    }

    private List<Block> found() {
        var result = new ArrayList<Block>();
        while (at < blocks.size()) {
            var columns = heading();
            if (columns.isEmpty()) {
                result.add(blocks.get(at++));
            } else {
                rows(columns).stream()
                        .map(rows -> new Block.Rows(new Table(columns, rows)))
                        .forEach(result::add);
            }
        }
        return result;
    }

    /** The columns of the table that begins here, the position moved behind its heading. */
    private List<Column> heading() {
        if (!text(at).matches("(?iu)(?:số )?(?:tt|thứ tự)|stt")) {
            return List.of();
        }
        var cells = new ArrayList<String>();
        for (int i = at; i < Math.min(blocks.size(), at + MOST_HEADING_LINES); i++) {
            var line = text(i);
            if (cells.size() > 1 && NUMBER.matcher(line).matches()) {
                var columns = TableHeading.of(cells);
                at = columns.isPresent() ? i : at;
                return columns.orElse(List.of());
            }
            if (line.isEmpty() || line.length() > LONGEST_HEADING) {
                return List.of();
            }
            addTo(cells, line);
        }
        return List.of();
    }

    /** "Cơ quan" and "chủ trì" on two lines are one heading. */
    private static void addTo(List<String> cells, String line) {
        if (!cells.isEmpty() && Character.isLowerCase(line.charAt(0))) {
            cells.add(cells.removeLast() + " " + line);
        } else {
            cells.add(line);
        }
    }

    private List<List<Row>> rows(List<Column> columns) {
        var rows = new ArrayList<Row>();
        while (at < blocks.size()
                && blocks.get(at) instanceof Block.Text(SourceLine first)
                && NUMBER.matcher(first.text()).matches()) {
            at++;
            var lines = new ArrayList<String>();
            while (at < blocks.size() && !endsRow(text(at))) {
                lines.add(text(at++));
            }
            rows.add(new Row(first.number(), first.page(), cells(columns, first.text(), lines)));
            if (isHeadingAgain()) {
                heading();
            }
        }
        return rows.isEmpty() ? List.of() : List.of(rows);
    }

    private boolean isHeadingAgain() {
        var before = at;
        var again = !heading().isEmpty();
        at = before;
        return again;
    }

    private boolean endsRow(String line) {
        var marker = Marker.of(line);
        return line.isEmpty()
                || NUMBER.matcher(line).matches()
                || marker.is(Marker.Type.CLOSING)
                || marker.is(Marker.Type.APPENDIX)
                || marker.is(Marker.Type.PART)
                || line.matches("(?iu)tt|stt");
    }

    private static List<String> cells(List<Column> columns, String number, List<String> lines) {
        var cells = new ArrayList<String>();
        columns.forEach(_ -> cells.add(""));
        cells.set(0, number);
        if (isInOrder(columns, lines)) {
            for (int i = 0; i < lines.size(); i++) {
                cells.set(i + 1, lines.get(i));
            }
            return cells;
        }
        var column = Math.max(1, columns.indexOf(Column.TASK));
        var last = "";
        for (var line : lines) {
            column = cells.get(column).isEmpty() ? column : next(columns, column, last, line);
            cells.set(column, (cells.get(column) + " " + line).strip());
            last = line;
        }
        return cells;
    }

    /** A line for each column; at the end those for remarks may be empty. */
    private static boolean isInOrder(List<Column> columns, List<String> lines) {
        var left = columns.subList(Math.min(lines.size() + 1, columns.size()), columns.size());
        var time = columns.indexOf(Column.TIME);
        return lines.size() == columns.size() - 1
                || lines.size() < columns.size()
                        && left.stream().allMatch(column -> column == Column.NOTE)
                        && time > 0
                        && TIME.matcher(lines.get(time - 1)).matches();
    }

    /** The column of a line: the same as that of the line before, unless it speaks of the next. */
    private static int next(List<Column> columns, int column, String last, String line) {
        if (GOES_ON.matcher(last).matches()
                || !Character.isUpperCase(line.charAt(0)) && !TIME.matcher(line).matches()) {
            return column;
        }
        for (int i = column + 1; i < columns.size(); i++) {
            var fits =
                    BODIES.contains(columns.get(i)) && BodyWord.begins(line)
                            || (columns.get(i) == Column.TIME || columns.get(i) == Column.START)
                                    && TIME.matcher(line).matches()
                            || columns.get(column) == Column.TIME;
            if (fits) {
                return i;
            }
        }
        return column;
    }

    private String text(int index) {
        return index < blocks.size() && blocks.get(index) instanceof Block.Text(SourceLine line)
                ? line.text()
                : "";
    }
}
