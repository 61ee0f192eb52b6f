package vn.tinhgon.plans.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.PageQuery;

/** All decisions about single days; added and annulled, never changed. */
@ApplicationScoped
public class CalendarDecisions {

    private static final String COLUMNS =
            """
            select d.id, d.version, d.scope::text as scope, d.number, d.dated, d.issuer, d.annulled_reason,
                   coalesce(c.rest_days, '{}') as rest_days, coalesce(c.work_days, '{}') as work_days
            from calendar_decision d, lateral (
              select array_agg(day order by day) filter (where not works) as rest_days,
                     array_agg(day order by day) filter (where works) as work_days
              from calendar_day where decision_id = d.id) c
            where (d.scope <@ cast(:scope as ltree) or d.scope @> cast(:scope as ltree))
            """;

    private static final String PAGE =
            COLUMNS
                    + " and (cast(:after as uuid) is null or d.id < :after) order by d.id desc limit :limit";

    private static final String ONE = COLUMNS + " and d.id = :id";

    private static final String DECIDE =
            """
            insert into calendar_decision (id, version, scope, number, dated, issuer, recorded_by, recorded_at)
            values (uuidv7(), 0, cast(:scope as ltree), :number, :dated, :issuer, :by, now())
            returning id""";

    private static final String DAYS =
            "insert into calendar_day (decision_id, day, works) select :id, unnest(cast(:days as date[])), :works";

    private static final String ANNUL =
            """
            update calendar_decision
            set version = version + 1, annulled_by = :by, annulled_at = now(), annulled_reason = :reason
            where id = :id and version = :version""";

    private static final String IN_FORCE =
            """
            select c.day, c.works, d.scope::text as scope
            from calendar_decision d join calendar_day c on c.decision_id = d.id
            where d.annulled_at is null
            order by nlevel(d.scope), d.id""";

    private final Jdbi jdbi;

    CalendarDecisions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The calendars of all parts of the country, as they stand. */
    public CalendarsInForce inForce() {
        return new CalendarsInForce(
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(IN_FORCE)
                                        .mapTo(CalendarsInForce.DecidedDay.class)
                                        .list()));
    }

    List<CalendarDecision> page(Scope scope, PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(PAGE)
                                .bind("scope", scope.path())
                                .bindByType("after", page.after(), UUID.class)
                                .bind("limit", page.fetch())
                                .mapTo(CalendarDecision.class)
                                .list());
    }

    Optional<CalendarDecision> find(UUID id, Scope scope) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ONE)
                                .bind("scope", scope.path())
                                .bind("id", id)
                                .mapTo(CalendarDecision.class)
                                .findOne());
    }

    UUID add(CalendarDecision decision, Scope scope, String by) {
        return jdbi.withHandle(
                handle -> {
                    var id =
                            handle.createQuery(DECIDE)
                                    .bind("scope", scope.path())
                                    .bind("number", decision.number())
                                    .bind("dated", decision.dated())
                                    .bind("issuer", decision.issuer())
                                    .bind("by", by)
                                    .mapTo(UUID.class)
                                    .one();
                    addDays(handle, id, decision.restDays(), false);
                    addDays(handle, id, decision.workDays(), true);
                    return id;
                });
    }

    private static void addDays(Handle handle, UUID id, List<LocalDate> days, boolean works) {
        handle.createUpdate(DAYS)
                .bind("id", id)
                .bindArray("days", String.class, days.stream().map(LocalDate::toString).toList())
                .bind("works", works)
                .execute();
    }

    /** False when it has changed since it was read. */
    boolean annul(CalendarDecision decision, String reason, String by) {
        return jdbi.withHandle(
                        handle ->
                                handle.createUpdate(ANNUL)
                                        .bindMethods(decision)
                                        .bind("reason", reason)
                                        .bind("by", by)
                                        .execute())
                == 1;
    }
}
