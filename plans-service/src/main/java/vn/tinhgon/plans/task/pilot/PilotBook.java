package vn.tinhgon.plans.task.pilot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.rest.PageQuery;

/** Reads pilots as of a day: the same few statements, however many they are. */
@ApplicationScoped
public class PilotBook {

    private static final String PILOT =
            """
            select pilot.id, t.version, pilot.task_id, t.plan_id, p.number as plan_number, t.ref, t.title,
                   pilot.starts_on, s.state, s.interim_review_on, s.final_review_on, s.interim_due, s.final_due,
                   case when s.state = 'WITHDRAWN' then pilot.withdrawn_on end as withdrawn_on,
                   case when s.state = 'WITHDRAWN' then pilot.withdrawal_reason end as withdrawal_reason
            from task_pilot pilot
              join task t on t.id = pilot.task_id
              join plan p on p.id = t.plan_id
              cross join lateral task_pilot_on(pilot.task_id, :day) s
            where least(pilot.declared_on, pilot.starts_on) <= :day
            """;

    private static final String OF_TASKS = PILOT + "and pilot.task_id = any(:tasks)";

    private static final String OF_PLAN = PILOT + "and t.plan_id = :plan order by t.ordinal";

    private static final String PAGE =
            PILOT
                    + """
                    and (cast(:plan as uuid) is null or p.id = :plan)
                    and (cast(:state as text) is null or s.state = :state)
                    and (cast(:dueBefore as date) is null or least(s.interim_due, s.final_due) < :dueBefore)
                    and (cast(:area as ltree) is null or exists (
                      select from task_pilot_site site left join registry_agency a on a.id = site.agency_id
                      where site.task_id = pilot.task_id and least(site.since, site.stated_on) <= :day
                        and coalesce(a.scope, registry_area_place(site.area_id, :day)) <@ cast(:area as ltree)))
                    and (cast(:after as uuid) is null or pilot.id > :after)
                    and
                    """
                    + PlanAccess.VISIBLE
                    + " order by pilot.id limit :fetch";

    private static final String DAYS =
            """
            select task_id, since, interim_review_on, final_review_on, reason from task_pilot_days
            where task_id = any(:tasks) and since <= :day order by id""";

    private static final String SITES =
            """
            select s.task_id, s.id, s.agency_id, s.area_id, coalesce(a.name, r.name) as name, s.since,
                   case when known.closing then s.until else s.planned_until end as until,
                   case when known.closing then s.closing_reason end as closing_reason,
                   here.id as now_id, here.name as now_name
            from task_pilot_site s
              cross join lateral (select least(s.closed_on, s.until) <= :day as closing) known
              left join registry_agency a on a.id = s.agency_id
              left join registry_area r on r.id = s.area_id
              left join lateral (
                select h.id, h.name from registry_area_path lies join registry_area h on h.id = lies.area_id
                where lies.path = registry_area_place(s.area_id, :day) limit 1) here on true
            where s.task_id = any(:tasks) and least(s.since, s.stated_on) <= :day
            order by s.since, s.id""";

    private static final String REVIEWS =
            """
            select * from task_pilot_review
            where task_id = any(:tasks) and held_on <= :day order by held_on, id""";

    private static final String OUTCOMES =
            """
            select * from task_pilot_outcome
            where task_id = any(:tasks) and decision_date <= :day order by id""";

    private final Jdbi jdbi;
    private final RegistryCopy registry;
    private final PlanAccess access;

    PilotBook(Jdbi jdbi, RegistryCopy registry, PlanAccess access) {
        this.jdbi = jdbi;
        this.registry = registry;
        this.access = access;
    }

    Optional<Pilot> find(UUID task, LocalDate day) {
        return whole(rows(OF_TASKS, List.of(task), day, PilotRow.class), day).stream().findFirst();
    }

    List<Pilot> ofPlan(UUID plan, LocalDate day) {
        var rows =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(OF_PLAN)
                                        .bind("plan", plan)
                                        .bind("day", day)
                                        .mapTo(PilotRow.class)
                                        .list());
        return whole(rows, day);
    }

    /** How the pilots among some tasks stand, by task. */
    public Map<UUID, PilotInBrief> briefs(Collection<UUID> tasks, LocalDate day) {
        return rows(OF_TASKS, tasks, day, PilotInBrief.class).stream()
                .collect(toMap(PilotInBrief::taskId, Function.identity()));
    }

    List<Pilot> list(Caller caller, PilotCriteria asked, PageQuery page) {
        var rows =
                jdbi.withHandle(
                        handle ->
                                access.bind(handle.createQuery(PAGE), caller)
                                        .bind("day", asked.asOf())
                                        .bind("plan", asked.planId())
                                        .bind("state", nameOf(asked.state()))
                                        .bind("dueBefore", asked.dueBefore())
                                        .bind(
                                                "area",
                                                asked.area() == null ? null : asked.area().path())
                                        .bind("after", page.after())
                                        .bind("fetch", page.fetch())
                                        .mapTo(PilotRow.class)
                                        .list());
        return whole(rows, asked.asOf());
    }

    private List<Pilot> whole(List<PilotRow> pilots, LocalDate day) {
        var tasks = pilots.stream().map(PilotRow::taskId).toList();
        var days =
                byTask(
                        rows(DAYS, tasks, day, PilotRow.Days.class),
                        PilotRow.Days::taskId,
                        PilotRow.Days::value);
        var sites = sites(tasks, day);
        var reviews =
                byTask(
                        rows(REVIEWS, tasks, day, PilotRow.Review.class),
                        PilotRow.Review::taskId,
                        PilotRow.Review::value);
        var outcomes =
                byTask(
                        rows(OUTCOMES, tasks, day, PilotRow.Outcome.class),
                        PilotRow.Outcome::taskId,
                        PilotRow.Outcome::value);
        return pilots.stream()
                .map(
                        pilot ->
                                pilot.with(
                                        days.getOrDefault(pilot.taskId(), List.of()),
                                        sites.getOrDefault(pilot.taskId(), List.of()),
                                        reviews.getOrDefault(pilot.taskId(), List.of()),
                                        outcomes.getOrDefault(pilot.taskId(), List.of())))
                .toList();
    }

    private Map<UUID, List<PilotSite>> sites(List<UUID> tasks, LocalDate day) {
        var sites = rows(SITES, tasks, day, PilotRow.Site.class);
        var agencies =
                sites.stream()
                        .map(site -> site.value().agencyId())
                        .filter(Objects::nonNull)
                        .toList();
        var standing = registry.standingFor(agencies, day);
        return byTask(
                sites,
                PilotRow.Site::taskId,
                site ->
                        Optional.ofNullable(standing.get(site.value().agencyId()))
                                .map(now -> site.value().now(now.id(), now.name()))
                                .orElse(site.value()));
    }

    private static <R, V> Map<UUID, List<V>> byTask(
            List<R> rows, Function<R, UUID> task, Function<R, V> value) {
        return rows.stream().collect(groupingBy(task, mapping(value, toList())));
    }

    private <R> List<R> rows(String sql, Collection<UUID> tasks, LocalDate day, Class<R> type) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(sql)
                                .bindArray("tasks", UUID.class, List.copyOf(tasks))
                                .bind("day", day)
                                .mapTo(type)
                                .list());
    }

    private static String nameOf(PilotState state) {
        return state == null ? null : state.name();
    }
}
