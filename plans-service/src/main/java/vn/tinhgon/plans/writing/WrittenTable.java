package vn.tinhgon.plans.writing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.importing.reading.ReadTask;
import vn.tinhgon.plans.importing.reading.TaskKind;
import vn.tinhgon.plans.importing.reading.outline.Column;
import vn.tinhgon.plans.task.AssignmentRole;

/** Writes tasks as the rows of a table, with a column for each role that any of them has. */
final class WrittenTable {

    private final List<ReadTask> tasks;
    private final Map<AssignmentRole, Column> roles = new EnumMap<>(AssignmentRole.class);

    private WrittenTable(List<ReadTask> tasks) {
        this.tasks = tasks;
        var named = EnumSet.of(AssignmentRole.LEAD);
        tasks.forEach(task -> task.assignments().forEach(part -> named.add(part.role())));
        named.forEach(role -> Roles.column(role).ifPresent(column -> roles.put(role, column)));
    }

    static Piece of(List<ReadTask> tasks) {
        return new WrittenTable(tasks).grid();
    }

    private Piece grid() {
        var headings = new ArrayList<>(List.of(Column.NUMBER.title(), Column.TASK.title()));
        roles.values().forEach(column -> headings.add(column.title()));
        headings.addAll(List.of(Column.TIME.title(), Column.PRODUCT.title()));
        return new Piece.Grid(headings, tasks.stream().map(this::row).toList());
    }

    private List<String> row(ReadTask task) {
        var words = new TaskWords(task);
        var cells = new ArrayList<>(List.of(number(task), words.cell(roles.keySet())));
        roles.keySet().forEach(role -> cells.add(words.agencies(role)));
        cells.add(
                task.deadline().kind() == DeadlineKind.NONE
                        ? task.deadline().quote()
                        : DeadlineWords.of(task.deadline()).orElse(""));
        cells.add(task.product() == null ? "" : task.product());
        return cells;
    }

    /** The number of the row alone, without that of the place and of the group above. */
    private static String number(ReadTask task) {
        if (task.kind() == TaskKind.SUBTASK) {
            return "";
        }
        var within =
                task.parent() != null && task.ref().startsWith(task.parent() + ".")
                        ? task.ref().substring(task.parent().length() + 1)
                        : task.ref();
        return within.replaceFirst("^(?:[IVX]+|[A-H])\\.", "");
    }
}
