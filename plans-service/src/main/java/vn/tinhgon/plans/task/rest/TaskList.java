package vn.tinhgon.plans.task.rest;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.task.Tasks;
import vn.tinhgon.plans.task.listing.Part;
import vn.tinhgon.plans.task.listing.TaskCriteria;
import vn.tinhgon.plans.task.listing.TaskSearch;
import vn.tinhgon.plans.task.pilot.PilotBook;
import vn.tinhgon.plans.task.pilot.PilotInBrief;
import vn.tinhgon.plans.task.rest.TaskView.Beside;
import vn.tinhgon.plans.task.rest.TaskView.PartsView;
import vn.tinhgon.plans.task.rest.TaskView.PilotView;
import vn.tinhgon.plans.task.rest.TaskView.TakenUpView;
import vn.tinhgon.plans.task.snapshot.TaskSnapshot;
import vn.tinhgon.plans.task.snapshot.TaskSnapshots;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Shows tasks: the same few statements a page, however many tasks are on it. */
@ApplicationScoped
public class TaskList {

    /**
     * The parts of a task, and the tasks of plans below that take it up, as far as they were in
     * force; what was revoked takes nothing up.
     */
    private static final String BELOW =
            """
            select whole_id, takes_up, count(*) as total, count(*) filter (where is_done) as done,
                   count(*) filter (where is_late) as overdue,
                   round(avg(case when is_done then 100 else percent end))::int as percent
            from (
              select t.parent_id as whole_id, false as takes_up, t.percent, t.completed_on <= :asOf as is_done, false as is_late
              from task t
              where t.parent_id = any(:shown) and coalesce(t.cancelled_on > :asOf, true)
              union all
              select t.takes_up_id, true, t.percent, t.completed_on <= :asOf,
                     t.last_day < :asOf and coalesce(least(t.completed_on, t.submitted_for, t.suspended_on) > :asOf, true)
              from task t join plan p on p.id = t.plan_id
              where t.takes_up_id = any(:shown) and p.issued_on <= :asOf and coalesce(t.cancelled_on > :asOf, true)) below
            group by whole_id, takes_up""";

    private final Jdbi jdbi;
    private final TaskSearch search;
    private final TaskSnapshots tasks;
    private final Tasks written;
    private final PlanAccess access;
    private final PilotBook book;
    private final TermWords words;
    private final Clock clock;

    TaskList(
            Jdbi jdbi,
            TaskSearch search,
            TaskSnapshots tasks,
            Tasks written,
            PlanAccess access,
            PilotBook book,
            TermWords words,
            Clock clock) {
        this.jdbi = jdbi;
        this.search = search;
        this.tasks = tasks;
        this.written = written;
        this.access = access;
        this.book = book;
        this.words = words;
        this.clock = clock;
    }

    @Transactional
    Page<TaskView> page(Caller caller, TaskCriteria asked, PageQuery page) {
        var found = search.tasks(caller, asked, page);
        return new Page<>(views(found.items(), asked.asOf()), found.next());
    }

    /** What an agency has to do itself. */
    @Transactional
    Page<MyTaskView> page(UUID agency, TaskCriteria asked, PageQuery page) {
        var found = search.parts(agency, asked, page);
        var ids = found.items().stream().map(Part::taskId).distinct().toList();
        var views =
                views(ids, asked.asOf()).stream().collect(toMap(TaskView::id, Function.identity()));
        return new Page<>(
                found.items().stream()
                        .map(part -> MyTaskView.of(part, views.get(part.taskId())))
                        .toList(),
                found.next());
    }

    @Transactional
    TaskView one(Caller caller, UUID id, LocalDate asOf) {
        access.planOfTask(caller, id).orElseThrow(() -> new NotFound("task", id));
        return views(List.of(tasks.get(id, asOf))).getFirst();
    }

    /** As it stands today. */
    @Transactional
    public TaskView today(Caller caller, UUID id) {
        return one(caller, id, LocalDate.now(clock));
    }

    /** What somebody has just changed, as it stands today. */
    @Transactional
    TaskView changed(UUID id) {
        written.flush();
        return views(List.of(tasks.get(id, LocalDate.now(clock)))).getFirst();
    }

    private List<TaskView> views(List<UUID> ids, LocalDate asOf) {
        return views(tasks.of(ids, asOf));
    }

    private List<TaskView> views(List<TaskSnapshot> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var ids = shown.stream().map(TaskSnapshot::id).toList();
        var day = shown.getFirst().day();
        var below = below(ids, day);
        var pilots = book.briefs(ids, day);
        return shown.stream()
                .map(
                        task ->
                                TaskView.of(
                                        task,
                                        below.getOrDefault(task.id(), Below.NOTHING)
                                                .beside(pilots.get(task.id())),
                                        words))
                .toList();
    }

    private Map<UUID, Below> below(List<UUID> shown, LocalDate asOf) {
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery(BELOW)
                                .bindArray("shown", UUID.class, shown)
                                .bind("asOf", asOf)
                                .mapTo(Figures.class)
                                .stream()
                                .collect(toMap(Figures::wholeId, Below::of, Below::and)));
    }

    /** The figures of a task's parts, or of the tasks that take it up. */
    record Figures(UUID wholeId, boolean takesUp, int total, int done, int overdue, int percent) {}

    /** What is below a task; null where nothing is. */
    private record Below(PartsView parts, TakenUpView takenUp) {

        static final Below NOTHING = new Below(null, null);

        static Below of(Figures f) {
            return f.takesUp()
                    ? new Below(
                            null, new TakenUpView(f.total(), f.done(), f.overdue(), f.percent()))
                    : new Below(new PartsView(f.total(), f.done(), f.percent()), null);
        }

        Below and(Below other) {
            return new Below(
                    parts == null ? other.parts : parts, takenUp == null ? other.takenUp : takenUp);
        }

        Beside beside(PilotInBrief pilot) {
            return new Beside(parts, takenUp, pilot == null ? null : PilotView.of(pilot));
        }
    }
}
