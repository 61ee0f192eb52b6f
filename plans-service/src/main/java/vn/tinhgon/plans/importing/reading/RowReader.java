package vn.tinhgon.plans.importing.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.reading.DeadlineReader;
import vn.tinhgon.plans.finding.Quotation;
import vn.tinhgon.plans.importing.patience.Patience;
import vn.tinhgon.plans.importing.reading.agencies.AgencyList;
import vn.tinhgon.plans.importing.reading.agencies.Label;
import vn.tinhgon.plans.importing.reading.agencies.LabelLine;
import vn.tinhgon.plans.importing.reading.outline.Column;
import vn.tinhgon.plans.importing.reading.outline.Item;
import vn.tinhgon.plans.importing.reading.outline.Table;
import vn.tinhgon.plans.importing.reading.outline.Table.Row;
import vn.tinhgon.plans.task.AssignmentRole;

/** Turns the rows of a table into tasks; a row without anybody or any time is a heading. */
final class RowReader {

    private static final Map<Column, AssignmentRole> ROLES =
            new EnumMap<>(
                    Map.of(
                            Column.LEAD, AssignmentRole.LEAD,
                            Column.ADVISE, AssignmentRole.ADVISE,
                            Column.COORDINATE, AssignmentRole.COORDINATE,
                            Column.IMPLEMENT, AssignmentRole.IMPLEMENT,
                            Column.MONITOR, AssignmentRole.MONITOR));
    private static final Pattern SAME =
            Pattern.compile("(?iu)[-\\s]*(?:nt|như trên|[\"”“])[-\\s.]*");
    private static final Pattern NUMBERED =
            Pattern.compile("(?<number>\\d{1,3}(?:\\.\\d{1,2})*)[.)]?\\s+(?<text>.*)");

    /** A heading over all columns begins in the first: "A. Lĩnh vực nội vụ". */
    private static final Pattern GLUED =
            Pattern.compile("(?<number>[IVX]{1,5}|[A-H]|\\d{1,2})[.):/-]? (?<text>\\p{L}.*)");

    private static final int LONGEST_NUMBER = 20;

    private final DeadlineReader deadlines;
    private final Item place;
    private final Table table;
    private final List<ReadTask> tasks = new ArrayList<>();
    private final boolean mostlyFilled;
    private List<String> above = List.of();
    private String group = "";
    private String rowAbove;
    private int last;
    private int nested;

    private RowReader(Item place, Table table, DeadlineReader deadlines) {
        this.deadlines = deadlines;
        this.place = place;
        this.table = table;
        mostlyFilled = mostlyFilled();
        rowAbove = place.ref().text();
    }

    static List<ReadTask> tasksOf(Item place, Table table, DeadlineReader deadlines) {
        return new RowReader(place, table, deadlines).read();
    }

    private List<ReadTask> read() {
        WholeRows.of(table).forEach(this::row);
        return tasks;
    }

    private void row(Row row) {
        Patience.mustLast();
        Enough.mustNotBeExceededBy(tasks.size());
        var number = table.cell(row, Column.NUMBER).replaceAll("[.)\\s]+$", "");
        var text = table.cell(row, Column.TASK);
        var glued = GLUED.matcher(number);
        if (text.isEmpty() && glued.matches()) {
            number = glued.group("number");
            text = glued.group("text");
        }
        number = number.length() > LONGEST_NUMBER ? "" : number;
        var inText = NUMBERED.matcher(text);
        if (number.isEmpty() && inText.matches()) {
            number = inText.group("number");
            text = inText.group("text");
        }
        if (text.isEmpty()) {
            text = row.cells().stream().filter(cell -> cell.length() > 3).findFirst().orElse("");
        }
        if (text.isEmpty() || number.equals("1") && text.equals("2")) {
            return;
        }
        var filled = filled(row);
        var kind =
                isHeading(row, number)
                        ? TaskKind.GROUP
                        : number.isEmpty() && table.index(Column.NUMBER).isPresent()
                                ? TaskKind.SUBTASK
                                : TaskKind.TASK;
        add(row, kind, number, text, filled);
        above = filled;
    }

    private void add(Row row, TaskKind kind, String number, String text, List<String> filled) {
        var parent = place.ref().text().isEmpty() ? null : place.ref().text();
        var ref = ref(kind, number);
        var labels = LabelLine.Labelled.of(text);
        var shown = labels.before().isEmpty() ? text : labels.before();
        var bullet = shown.replaceFirst("^[-+•]\\s*", "");
        tasks.add(
                new ReadTask(
                        ref,
                        kind,
                        parent,
                        Title.of(bullet),
                        bullet,
                        new Quotation(text, row.page(), row.line()),
                        kind == TaskKind.GROUP ? List.of() : assignments(filled, labels),
                        deadline(filled),
                        product(filled)));
    }

    private String ref(TaskKind kind, String number) {
        if (kind == TaskKind.SUBTASK) {
            nested++;
            return rowAbove + "-" + (char) ('a' + (nested - 1) % 26);
        }
        nested = 0;
        rowAbove = rowRef(number.isEmpty() ? String.valueOf(last + 1) : number);
        return rowAbove;
    }

    private String rowRef(String printed) {
        if (printed.matches("\\d{1,6}")) {
            var next = Integer.parseInt(printed);
            var restarted = next <= last && !group.isEmpty();
            last = next;
            return restarted || restartedGroup ? restart(printed) : place.ref().row(printed).text();
        }
        if (printed.matches("[IVX]+|[A-H]")) {
            group = printed;
        }
        return place.ref().row(printed).text();
    }

    private boolean restartedGroup;

    private String restart(String printed) {
        restartedGroup = true;
        return place.ref().row(group + "." + printed).text();
    }

    private boolean isHeading(Row row, String number) {
        var said = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        return said <= 2
                && (number.matches("[IVX]+|[A-H]|")
                        || bodiesAndTime(row).stream().allMatch(String::isEmpty)
                                && number.matches("[IVX]+|[A-H]|\\d+")
                                && mostlyFilled);
    }

    private boolean mostlyFilled() {
        return table.rows().stream()
                                .filter(
                                        row ->
                                                bodiesAndTime(row).stream()
                                                        .anyMatch(cell -> !cell.isEmpty()))
                                .count()
                        * 2
                > table.rows().size();
    }

    private List<String> bodiesAndTime(Row row) {
        return table.columns().stream()
                .filter(
                        c ->
                                ROLES.containsKey(c)
                                        || c == Column.TIME
                                        || c == Column.START
                                        || c == Column.LEAD_AND_COORDINATE)
                .map(c -> table.cell(row, c))
                .toList();
    }

    /** What is the same as above is written out. */
    private List<String> filled(Row row) {
        var cells = new ArrayList<>(row.cells());
        for (int i = 0; i < cells.size() && i < above.size(); i++) {
            if (SAME.matcher(cells.get(i)).matches()) {
                cells.set(i, above.get(i));
            }
        }
        return cells;
    }

    /** What has no column may stand as a label in the cell of the task. */
    private List<ReadAssignment> assignments(List<String> cells, LabelLine.Labelled text) {
        var row = new Row(0, null, cells);
        var assigned = new ArrayList<ReadAssignment>();
        text.labels().forEach(line -> assigned.addAll(line.assignments()));
        for (var column : table.columns()) {
            var role = ROLES.get(column);
            if (role != null) {
                new LabelLine(labelOf(role), table.cell(row, column))
                        .assignments()
                        .forEach(assigned::add);
            }
        }
        var joint = AgencyList.cut(table.cell(row, Column.LEAD_AND_COORDINATE));
        for (int i = 0; i < joint.size(); i++) {
            assigned.add(
                    new ReadAssignment(
                            i == 0 ? AssignmentRole.LEAD : AssignmentRole.COORDINATE,
                            joint.get(i)));
        }
        return assigned.stream().distinct().toList();
    }

    private Deadline deadline(List<String> cells) {
        var row = new Row(0, null, cells);
        var time = table.cell(row, Column.TIME);
        var start = table.cell(row, Column.START);
        return deadlines.read(
                start.isEmpty() ? time : "từ " + start + (time.isEmpty() ? "" : " đến " + time));
    }

    private String product(List<String> cells) {
        var said = table.cell(new Row(0, null, cells), Column.PRODUCT);
        return said.isEmpty() ? null : said;
    }

    private static Label labelOf(AssignmentRole role) {
        return java.util.stream.Stream.of(Label.values())
                .filter(l -> l.role().filter(r -> r == role).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
