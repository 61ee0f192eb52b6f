package vn.tinhgon.plans.task.listing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;
import vn.tinhgon.platform.sql.PlannedOnce;

/**
 * Answers what is asked of tasks. Each question is planned for what it asks: the order of an index
 * serves who sees much, the plans serve who sees little.
 */
@ApplicationScoped
public class TaskSearch {

    private static final String FROM = "from task t\n" + StandingSql.RULES;
    private static final String PARTS =
            "join assignment a on a.task_id = t.id and a.agency_id = :agency and "
                    + Conditions.HELD
                    + "\n"
                    + StandingSql.OWN_PART;

    private static final String CHANGED = "t.changed_at";

    /** Has an index, which the task itself has not: each change of it would be written there. */
    private static final String ORDER_OF_CHANGE = "join task_change c on c.task_id = t.id\n";

    private final Jdbi jdbi;
    private final PlanAccess access;
    private final Clock clock;

    TaskSearch(Jdbi jdbi, PlanAccess access, Clock clock) {
        this.jdbi = jdbi;
        this.access = access;
        this.clock = clock;
    }

    /** The tasks of plans that the caller sees. */
    @Transactional
    public Page<UUID> tasks(Caller caller, TaskCriteria asked, PageQuery page) {
        var rows = jdbi.withHandle(handle -> lines(inOneSnapshot(handle), caller, asked, page));
        var cut = Page.of(rows, page.limit(), Line::place);
        return new Page<>(cut.items().stream().map(Line::id).toList(), cut.next());
    }

    private List<Line> lines(Handle handle, Caller caller, TaskCriteria asked, PageQuery page) {
        var sql = StandingSql.on(asked.asOf(), clock);
        var plans = ChosenPlans.of(handle, access, caller, asked);
        var statement = Conditions.onTasks(plans, asked, sql);
        var walked = asked.sort() == TaskSort.CHANGED && plans.areMany();
        var columns =
                walked
                        ? new TaskSort.Columns(sql.day(), "c.changed_at", "c.task_id")
                        : new TaskSort.Columns(sql.day(), CHANGED, "t.id");
        beginAfter(page, asked.sort(), columns, statement);
        return statement
                .with("limit", page.fetch())
                .queryPlannedAnew(
                        handle,
                        "select t.id, %s as place from task t\n%s%s where %s\norder by %s limit :limit"
                                .formatted(
                                        asked.sort().place(columns),
                                        walked ? ORDER_OF_CHANGE : "",
                                        statement.rulesIfAsked(),
                                        statement.conditions(),
                                        asked.sort().order(columns)))
                .mapTo(Line.class)
                .list();
    }

    private record Line(UUID id, String place) {}

    /**
     * What an agency has to do itself, once for each of its parts. However much that is, its parts
     * come first: planning that anew would take longer than running it.
     */
    @Transactional
    public Page<Part> parts(UUID agency, TaskCriteria asked, PageQuery page) {
        var sql = StandingSql.on(asked.asOf(), clock);
        var statement = Conditions.onParts(agency, asked, sql).with("limit", page.fetch());
        beginAfter(page, asked.sort(), columnsOfPart(sql), statement);
        return Page.of(parts(statement, asked, sql), page.limit(), Part::place);
    }

    /** All of it, for who holds all of it: each page would find and order everything anew. */
    @Transactional
    public List<Part> allParts(UUID agency, TaskCriteria asked) {
        var sql = StandingSql.on(asked.asOf(), clock);
        var statement = Conditions.onParts(agency, asked, sql).with("limit", null);
        return parts(statement, asked, sql);
    }

    private List<Part> parts(Statement statement, TaskCriteria asked, StandingSql sql) {
        var columns = columnsOfPart(sql);
        return jdbi.withHandle(
                handle ->
                        statement
                                .query(
                                        PlannedOnce.in(handle),
                                        """
                                        select t.id as task_id, a.id as assignment_id, p.number as plan_number, t.ref, t.title, a.role,
                                               %s as due_on, %s as standing, t.changed_at, %s as place
                                        %s %s where %s
                                        order by %s limit :limit"""
                                                .formatted(
                                                        columns.day(),
                                                        sql.standingOfPart(),
                                                        asked.sort().place(columns),
                                                        FROM,
                                                        PARTS,
                                                        statement.conditions(),
                                                        asked.sort().order(columns)))
                                .mapTo(Part.class)
                                .list());
    }

    /** How the tasks stand and, when an agency is asked about, how many it has in which role. */
    @Transactional
    public List<Count> counts(Caller caller, TaskCriteria asked) {
        return jdbi.withHandle(
                handle -> {
                    var sql = StandingSql.on(asked.asOf(), clock);
                    var statement = tasksOf(inOneSnapshot(handle), caller, asked, sql);
                    return asked.parts().agency() == null
                            ? counted(handle, statement, sql.standing(), "cast(null as text)", "")
                            : counted(handle, statement, sql.standing(), "a.role", PARTS);
                });
    }

    /** The same of what an agency has to do itself. */
    @Transactional
    public List<Count> countsOfParts(UUID agency, TaskCriteria asked) {
        return jdbi.withHandle(
                handle -> {
                    var sql = StandingSql.on(asked.asOf(), clock);
                    return counted(
                            handle,
                            Conditions.onParts(agency, asked, sql),
                            sql.standingOfPart(),
                            "a.role",
                            PARTS);
                });
    }

    private static List<Count> counted(
            Handle handle, Statement statement, String standing, String role, String parts) {
        return statement
                .queryPlannedAnew(
                        handle,
                        """
                        select standing, %s as role, count(%s) as tasks
                        from (select t.id, %s as standing, %s as role %s %s where %s) found
                        group by grouping sets ((), (standing)%s)"""
                                .formatted(
                                        parts.isEmpty() ? "cast(null as text)" : "role",
                                        parts.isEmpty() ? "*" : "distinct id",
                                        standing,
                                        role,
                                        FROM,
                                        parts,
                                        statement.conditions(),
                                        parts.isEmpty() ? "" : ", (role)"))
                .mapTo(Count.class)
                .list();
    }

    private Statement tasksOf(Handle handle, Caller caller, TaskCriteria asked, StandingSql sql) {
        return Conditions.onTasks(ChosenPlans.of(handle, access, caller, asked), asked, sql);
    }

    private static TaskSort.Columns columnsOfPart(StandingSql sql) {
        return new TaskSort.Columns(sql.dayOfPart(), CHANGED, "a.id");
    }

    private static void beginAfter(
            PageQuery page, TaskSort sort, TaskSort.Columns columns, Statement statement) {
        page.cursor()
                .map(sort::read)
                .ifPresent(
                        place -> {
                            statement.where(sort.after(columns)).with("id", place.id());
                            for (var n = 0; n < place.keys().size(); n++) {
                                statement.with("key" + n, place.keys().get(n));
                            }
                        });
    }

    /** So that no draft comes in between judging the plans and listing their tasks. */
    private static Handle inOneSnapshot(Handle handle) {
        handle.execute("set transaction isolation level repeatable read");
        return handle;
    }
}
