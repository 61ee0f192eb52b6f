package vn.tinhgon.plans.task.listing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

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
        var rows = planned(handle -> lines(inOneSnapshot(handle), caller, asked, page));
        var cut = Page.of(rows, page.limit(), Line::place);
        return new Page<>(cut.items().stream().map(Line::id).toList(), cut.next());
    }

    private List<Line> lines(Handle handle, Caller caller, TaskCriteria asked, PageQuery page) {
        var sql = StandingSql.on(asked.asOf(), clock);
        var statement = tasksOf(handle, caller, asked, sql);
        beginAfter(page, asked.sort(), sql.day(), "t.id", statement);
        return statement
                .with("limit", page.fetch())
                .query(
                        handle,
                        "select t.id, %s as place from task t\n%s where %s\norder by %s limit :limit"
                                .formatted(
                                        asked.sort().place(sql.day(), "t.id"),
                                        statement.rulesIfAsked(),
                                        statement.conditions(),
                                        asked.sort().order(sql.day(), "t.id")))
                .mapTo(Line.class)
                .list();
    }

    private record Line(UUID id, String place) {}

    /**
     * What an agency has to do itself, once for each of its parts. However much that is, its parts
     * come first: planning it anew for each agency would take longer than running it.
     */
    @Transactional
    public Page<Part> parts(UUID agency, TaskCriteria asked, PageQuery page) {
        var sql = StandingSql.on(asked.asOf(), clock);
        var statement = Conditions.onParts(agency, asked, sql).with("limit", page.fetch());
        beginAfter(page, asked.sort(), sql.dayOfPart(), "a.id", statement);
        return Page.of(
                planned(handle -> parts(handle, statement, asked, sql)), page.limit(), Part::place);
    }

    /** All of it, for who holds all of it: each page would find and order everything anew. */
    @Transactional
    public List<Part> allParts(UUID agency, TaskCriteria asked) {
        var sql = StandingSql.on(asked.asOf(), clock);
        var statement = Conditions.onParts(agency, asked, sql).with("limit", null);
        return planned(handle -> parts(handle, statement, asked, sql));
    }

    private static List<Part> parts(
            Handle handle, Statement statement, TaskCriteria asked, StandingSql sql) {
        return statement
                .query(
                        handle,
                        """
                        select t.id as task_id, a.id as assignment_id, p.number as plan_number, t.ref, t.title, a.role,
                               %s as due_on, %s as standing, t.changed_at, %s as place
                        %s %s where %s
                        order by %s limit :limit"""
                                .formatted(
                                        sql.dayOfPart(),
                                        sql.standingOfPart(),
                                        asked.sort().place(sql.dayOfPart(), "a.id"),
                                        FROM,
                                        PARTS,
                                        statement.conditions(),
                                        asked.sort().order(sql.dayOfPart(), "a.id")))
                .mapTo(Part.class)
                .list();
    }

    /** How the tasks stand and, when an agency is asked about, how many it has in which role. */
    @Transactional
    public List<Count> counts(Caller caller, TaskCriteria asked) {
        return planned(
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
        return planned(
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
                .query(
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

    private static void beginAfter(
            PageQuery page, TaskSort sort, String day, String id, Statement statement) {
        page.cursor()
                .map(sort::read)
                .ifPresent(
                        place -> {
                            statement.where(sort.after(day, id)).with("id", place.id());
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

    /**
     * The best plan for a whole province and for one commune are not the same; what shows the tasks
     * that were found is planned once for all of them.
     */
    private <T> T planned(HandleCallback<T, RuntimeException> question) {
        return jdbi.withHandle(
                handle -> {
                    handle.execute("set local plan_cache_mode = force_custom_plan");
                    var answer = question.withHandle(handle);
                    handle.execute("set local plan_cache_mode = auto");
                    return answer;
                });
    }
}
