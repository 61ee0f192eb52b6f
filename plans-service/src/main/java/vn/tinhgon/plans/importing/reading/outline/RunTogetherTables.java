package vn.tinhgon.plans.importing.reading.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.agencies.BodyWord;
import vn.tinhgon.plans.importing.reading.outline.Table.Row;

/**
 * Finds the tables whose cells a conversion has run together: "1 Lập đề án Sở Nội vụ Sở Y tế Quý
 * I/2026". The last names of bodies fill the columns of bodies, the time stands behind them.
 */
final class RunTogetherTables {

    private static final Pattern HEADING =
            Pattern.compile(
                    "(?iu)(?:stt|tt|số tt) (?=.*(?:nội dung|nhiệm vụ|công việc|hoạt động)).*(?:chủ trì|thực hiện|phối hợp|thời gian|tiến độ).*");
    private static final Map<Column, Pattern> WORDS = words();
    private static final Pattern ROW =
            Pattern.compile("(?<number>\\d{1,3})\\.? (?<text>\\p{Lu}.*)");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?<=\\s)(?:Trước|Xong|Hoàn thành|Trong|Từ|Đến|Quý|Tháng|Năm|Ngày|Thường xuyên|Hằng|Hàng|Định kỳ|Ngay|Chậm nhất|Giai đoạn|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}/\\d{4})(?![\\p{L}]).{0,60}?$");
    private static final Pattern WORD = Pattern.compile("(?<=\\s)\\p{Lu}");

    /** After these a name goes on or is only spoken of. */
    private static final Pattern BOUND =
            Pattern.compile(
                    "(?iu).*(?:[,;(–-]|(?<!\\p{L})(?:và|của|với|các|cho|tại|về|do|văn phòng|đảng ủy|đảng đoàn|thường trực|ban cán sự đảng|lãnh đạo|trưởng|phó|chánh|giám đốc|chủ tịch|bí thư))\\s*");

    /** The last words of a name: "Ban Tổ chức Huyện ủy". */
    private static final Pattern COMMITTEE =
            Pattern.compile("(?:Tỉnh|Huyện|Thành|Thị|Quận|Đảng) (?:ủy|uỷ)(?! \\p{Lu})");

    private static final int MOST_HEADING_LINES = 3;

    private final List<Block> blocks;
    private int at;

    private RunTogetherTables(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Block> in(List<Block> blocks) {
        return new RunTogetherTables(blocks).found();
    }

    private List<Block> found() {
        var result = new ArrayList<Block>();
        while (at < blocks.size()) {
            var columns = heading();
            if (columns.isEmpty()) {
                result.add(blocks.get(at++));
            } else {
                result.add(new Block.Rows(new Table(columns, rows(columns))));
            }
        }
        return result;
    }

    private List<Column> heading() {
        var words = new StringBuilder();
        for (int i = at; i < Math.min(blocks.size(), at + MOST_HEADING_LINES); i++) {
            words.append(text(i)).append(' ');
            if (ROW.matcher(text(i + 1)).matches()
                    && HEADING.matcher(words.toString().strip()).matches()) {
                at = i + 1;
                return columns(words.toString());
            }
        }
        return List.of();
    }

    /** In the order in which the heading names them. */
    private static List<Column> columns(String heading) {
        var places = new TreeMap<Integer, Column>();
        WORDS.forEach(
                (column, words) -> {
                    var found = words.matcher(heading);
                    if (found.find()) {
                        places.putIfAbsent(found.start(), column);
                    }
                });
        var columns = new ArrayList<>(List.of(Column.NUMBER, Column.TASK));
        places.values().stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        return columns;
    }

    private List<Row> rows(List<Column> columns) {
        var rows = new ArrayList<Row>();
        while (at < blocks.size() && blocks.get(at) instanceof Block.Text(SourceLine first)) {
            var row = ROW.matcher(first.text());
            if (!row.matches() || Integer.parseInt(row.group("number")) != rows.size() + 1) {
                break;
            }
            at++;
            var text = new StringBuilder(row.group("text"));
            while (at < blocks.size() && !ends(text(at), rows.size() + 2)) {
                text.append(' ').append(text(at++));
            }
            rows.add(
                    new Row(
                            first.number(),
                            first.page(),
                            cells(columns, row.group("number"), text.toString())));
        }
        return rows;
    }

    private static boolean ends(String line, int next) {
        var marker = Marker.of(line);
        return line.isEmpty()
                || marker.is(Marker.Type.CLOSING)
                || marker.is(Marker.Type.APPENDIX)
                || marker.is(Marker.Type.PART)
                || ROW.matcher(line).matches() && line.startsWith(String.valueOf(next));
    }

    private static List<String> cells(List<Column> columns, String number, String text) {
        var time = TIME.matcher(text);
        var timeAt = columns.contains(Column.TIME) && time.find() ? time.start() : text.length();
        var said = text.substring(0, timeAt);
        var bodies = columns.stream().filter(FlattenedTables.BODIES::contains).toList();
        var names = names(said);
        var from = Math.max(0, names.size() - bodies.size());
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.NUMBER, number);
        cells.put(
                Column.TASK, said.substring(0, names.isEmpty() ? said.length() : names.get(from)));
        cells.put(Column.TIME, text.substring(timeAt));
        for (int i = from; i < names.size(); i++) {
            var end = i + 1 < names.size() ? names.get(i + 1) : said.length();
            cells.put(bodies.get(i - from), said.substring(names.get(i), end));
        }
        return columns.stream().map(column -> cells.getOrDefault(column, "").strip()).toList();
    }

    /** Where the name of a body begins that stands by itself. */
    private static List<Integer> names(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.start())
                .filter(
                        start ->
                                BodyWord.begins(text.substring(start))
                                        && !COMMITTEE.matcher(text.substring(start)).lookingAt()
                                        && !BOUND.matcher(text.substring(0, start)).matches())
                .toList();
    }

    private String text(int index) {
        return index < blocks.size() && blocks.get(index) instanceof Block.Text(SourceLine line)
                ? line.text()
                : "";
    }

    private static Map<Column, Pattern> words() {
        var words = new EnumMap<Column, Pattern>(Column.class);
        words.put(Column.LEAD, Pattern.compile("(?iu)chủ trì"));
        words.put(Column.COORDINATE, Pattern.compile("(?iu)phối hợp"));
        words.put(Column.ADVISE, Pattern.compile("(?iu)tham mưu"));
        words.put(
                Column.IMPLEMENT,
                Pattern.compile("(?iu)(?:cơ quan|đơn vị|bộ phận)(?: tổ chức)? thực hiện"));
        words.put(Column.TIME, Pattern.compile("(?iu)thời gian|thời hạn|tiến độ"));
        return words;
    }
}
