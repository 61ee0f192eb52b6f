package vn.tinhgon.plans.task.rest;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.task.Assignment;
import vn.tinhgon.plans.task.Task;
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
import vn.tinhgon.plans.task.term.TaskTerms;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Shows tasks: the same few statements a page, however many tasks are on it. */
@ApplicationScoped
public class TaskList {

    private static final String PARTS =
            """
            select parent_id, count(*) as total, count(*) filter (where completed_on <= :asOf) as done,
                   round(avg(case when completed_on <= :asOf then 100 else percent end))::int as percent
            from task
            where parent_id = any(:shown) and coalesce(cancelled_on > :asOf, true)
            group by parent_id""";

    /** As far as they were in force; what was revoked takes nothing up. */
    private static final String TAKEN_UP =
            """
            select t.takes_up_id, count(*) as total, count(*) filter (where t.completed_on <= :asOf) as done,
                   count(*) filter (where t.last_day < :asOf and coalesce(t.completed_on > :asOf, true)
                                      and coalesce(t.submitted_for > :asOf, true)
                                      and coalesce(t.suspended_on > :asOf, true)) as overdue,
                   round(avg(case when t.completed_on <= :asOf then 100 else t.percent end))::int as percent
            from task t join plan p on p.id = t.plan_id
            where t.takes_up_id = any(:shown) and p.issued_on <= :asOf
              and coalesce(t.cancelled_on > :asOf, true)
            group by t.takes_up_id""";

    private final Jdbi jdbi;
    private final TaskSearch search;
    private final Tasks tasks;
    private final PlanAccess access;
    private final RegistryCopy registry;
    private final PilotBook book;
    private final TaskTerms terms;
    private final TermWords words;
    private final Clock clock;

    TaskList(
            Jdbi jdbi,
            TaskSearch search,
            Tasks tasks,
            PlanAccess access,
            RegistryCopy registry,
            PilotBook book,
            TaskTerms terms,
            TermWords words,
            Clock clock) {
        this.jdbi = jdbi;
        this.search = search;
        this.tasks = tasks;
        this.access = access;
        this.registry = registry;
        this.book = book;
        this.terms = terms;
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

    /** In the order of the ids; a draft that was just thrown away is left out. */
    private List<TaskView> views(List<UUID> ids, LocalDate asOf) {
        var known =
                tasks.shown(ids).stream()
                        .collect(toMap(Task::id, Function.identity(), (a, _) -> a));
        return viewsOf(ids.stream().map(known::get).filter(Objects::nonNull).toList(), asOf);
    }

    @Transactional
    TaskView one(Caller caller, UUID id, LocalDate asOf) {
        access.planOfTask(caller, id).orElseThrow(() -> new NotFound("task", id));
        return view(tasks.get(id), asOf);
    }

    /** As it stands today. */
    @Transactional
    public TaskView today(Caller caller, UUID id) {
        return one(caller, id, LocalDate.now(clock));
    }

    TaskView view(Task task, LocalDate asOf) {
        return viewsOf(List.of(task), asOf).getFirst();
    }

    private List<TaskView> viewsOf(List<Task> shown, LocalDate asOf) {
        var names = names(shown, asOf);
        var parts = parts(shown, asOf);
        var takenUp = takenUp(shown, asOf);
        var pilots = pilots(shown, asOf);
        var known = terms.of(shown.stream().map(Task::id).toList(), asOf);
        return shown.stream()
                .map(
                        task ->
                                TaskView.of(
                                        task,
                                        known.get(task.id()),
                                        asOf,
                                        names,
                                        new Beside(
                                                parts.get(task.id()),
                                                takenUp.get(task.id()),
                                                pilots.get(task.id())),
                                        words))
                .toList();
    }

    private Map<UUID, PilotView> pilots(List<Task> shown, LocalDate asOf) {
        return book.briefs(shown.stream().map(Task::id).toList(), asOf).values().stream()
                .collect(toMap(PilotInBrief::taskId, PilotView::of));
    }

    private Map<UUID, PartsView> parts(List<Task> shown, LocalDate asOf) {
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery(PARTS)
                                .bindArray(
                                        "shown", UUID.class, shown.stream().map(Task::id).toList())
                                .bind("asOf", asOf)
                                .mapTo(Parts.class)
                                .stream()
                                .collect(toMap(Parts::parentId, Parts::view)));
    }

    private Map<UUID, TakenUpView> takenUp(List<Task> shown, LocalDate asOf) {
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery(TAKEN_UP)
                                .bindArray(
                                        "shown", UUID.class, shown.stream().map(Task::id).toList())
                                .bind("asOf", asOf)
                                .mapTo(TakenUp.class)
                                .stream()
                                .collect(toMap(TakenUp::takesUpId, TakenUp::view)));
    }

    /** The figures of the tasks that take a task up. */
    record TakenUp(UUID takesUpId, int total, int done, int overdue, int percent) {

        TakenUpView view() {
            return new TakenUpView(total, done, overdue, percent);
        }
    }

    /** The figures of a task's parts. */
    record Parts(UUID parentId, int total, int done, int percent) {

        PartsView view() {
            return new PartsView(total, done, percent);
        }
    }

    private Map<UUID, String> names(List<Task> shown, LocalDate asOf) {
        var agencies =
                shown.stream()
                        .flatMap(task -> task.assignmentsOn(asOf).stream())
                        .map(Assignment::agency)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        return registry.named(agencies).stream().collect(toMap(KnownAgency::id, KnownAgency::name));
    }
}
