package vn.tinhgon.plans.task.rest;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.rest.TaskView.AssignmentView;

/** The columns of an exported list of tasks, with what stands in their cells. */
enum TaskColumn {
    PLAN((line, _) -> line.planNumber()),
    REF((line, _) -> line.task().ref()),
    GROUP((line, _) -> line.task().group()),
    TITLE((line, _) -> line.task().title()),
    TEXT((line, _) -> line.task().text()),
    ROLE((line, words) -> words.text("field.role." + line.role())),
    LEAD((line, _) -> agencies(line, AssignmentRole.LEAD)),
    COORDINATE(
            (line, _) ->
                    agencies(
                            line,
                            AssignmentRole.ADVISE,
                            AssignmentRole.COORDINATE,
                            AssignmentRole.IMPLEMENT)),
    DEADLINE((line, _) -> line.task().deadline().quote()),
    DUE((line, _) -> line.dueOn()),
    STANDING((line, words) -> words.text("standing." + line.standing())),
    DAYS_LATE((line, _) -> line.task().term().daysLate()),
    PERCENT((line, _) -> line.task().percent()),
    COMPLETED((line, _) -> line.task().completedOn());

    private final BiFunction<TaskLine, SheetWords, Object> cell;

    TaskColumn(BiFunction<TaskLine, SheetWords, Object> cell) {
        this.cell = cell;
    }

    static List<TaskColumn> ofParts() {
        return List.of(values());
    }

    /** Which part somebody has is only said in a list of parts. */
    static List<TaskColumn> ofTasks() {
        return Stream.of(values()).filter(column -> column != ROLE).toList();
    }

    String heading(SheetWords words) {
        return words.text("column." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String cell(TaskLine line, SheetWords words) {
        return Objects.toString(cell.apply(line, words), "");
    }

    private static String agencies(TaskLine line, AssignmentRole... roles) {
        return line.task().assignments().stream()
                .filter(a -> Stream.of(roles).anyMatch(role -> role == a.role()))
                .map(TaskColumn::name)
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private static String name(AssignmentView assignment) {
        return assignment.name() == null ? assignment.agency() : assignment.name();
    }
}
