package vn.tinhgon.plans.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/**
 * What has become of a plan below, as far as the caller reads that: the duties of the agencies of
 * its part of the country, and their plans.
 */
@ApplicationScoped
public class PlansBelow {

    private static final String STANDING =
            """
            from cascade_standing(:plan, :asOf) s
              join registry_agency a on a.id = s.agency_id
              left join registry_agency h on h.id = s.holder_id
              left join plan l on l.id = s.answer_id
            where coalesce(h.scope, a.scope) <@ cast(:callerScope as ltree)
            """;

    private static final String DUTIES =
            """
            select s.duty_id as id, s.agency_id, a.name as agency_name, s.holder_id, h.name as holder_name,
                   s.send_to_id, s.due_on, s.state, s.answer_id as lower_plan_id, l.number as lower_plan_number,
                   s.answered_on as met_on,
                   case s.state when 'MET_LATE' then s.answered_on - s.due_on
                                when 'OVERDUE' then :asOf - s.due_on end as days_late
            """
                    + STANDING
                    + """
                    and (cast(:state as text) is null or s.state = :state)
                    and (cast(:after as uuid) is null or s.duty_id > :after)
                    order by s.duty_id limit :limit""";

    private static final String FIGURES =
            """
            select count(*) as duties,
                   count(*) filter (where s.state = 'OPEN') as open,
                   count(*) filter (where s.state = 'OVERDUE') as overdue,
                   count(*) filter (where s.state = 'MET') as met,
                   count(*) filter (where s.state = 'MET_LATE') as met_late,
                   count(*) filter (where s.state = 'LAPSED') as lapsed,
                   count(*) filter (where s.state in ('OPEN', 'OVERDUE') and s.holder_id is null) as need_reassignment
            """
                    + STANDING;

    /** A plan in force on the day, {@code l}, and a task of it, {@code low}. */
    private static final String TAKES_UP =
            """
            low.takes_up_id = t.id and coalesce(low.cancelled_on > :asOf, true)
            and l.issued_on <= :asOf and not coalesce(l.state = 'REVOKED' and l.ended_on <= :asOf, false)
            """;

    private static final String UNTAKEN =
            """
            select t.id, t.ref, t.title, <lastDay> as last_day from task t
            where t.plan_id = :plan and coalesce(t.cancelled_on > :asOf, true)
              and exists (select from assignment held
                          where held.task_id = t.id and held.role = 'LEAD' and held.held_from <= :asOf)
              and exists (select from plan p where p.id = t.plan_id and p.issued_on <= :asOf)
              and not exists (select from task low join plan l on l.id = low.plan_id where
            """
                    + TAKES_UP
                    + ") order by t.ordinal";

    private static final String LATER =
            """
            select low.id as task_id, l.id as plan_id, l.number as plan_number, l.issuer_id, i.name as issuer_name,
                   low.ref, low.title, <lowerLastDay> as last_day, t.id as above_id, t.ref as above_ref,
                   <lastDay> as above_last_day, <lowerLastDay> - <lastDay> as days_later
            from task t
              join task low on low.takes_up_id = t.id
              join plan l on l.id = low.plan_id
              left join registry_agency i on i.id = l.issuer_id
            where t.plan_id = :plan and <lowerLastDay> > <lastDay> and coalesce(t.cancelled_on > :asOf, true)
              and l.scope <@ cast(:callerScope as ltree)
              and (cast(:after as uuid) is null or low.id > :after)
              and
            """
                    + TAKES_UP
                    + "order by low.id limit :limit";

    private final Jdbi jdbi;
    private final Clock clock;

    PlansBelow(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Who has issued a plan of its own and who has not; all states when none is asked for. */
    public Page<CascadeDuty> duties(
            UUID plan, DutyState state, LocalDate asOf, Caller caller, PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        Page.of(
                                paged(
                                                handle,
                                                DUTIES,
                                                plan,
                                                asOf,
                                                caller,
                                                page.after(),
                                                page.limit())
                                        .bind("state", state == null ? null : state.name())
                                        .mapTo(CascadeDuty.class)
                                        .list(),
                                page.limit(),
                                CascadeDuty::id));
    }

    public CascadeFigures figures(UUID plan, LocalDate asOf, Caller caller) {
        return jdbi.withHandle(
                handle ->
                        asked(handle, FIGURES, plan, asOf)
                                .bind("callerScope", caller.scope().path())
                                .mapTo(CascadeFigures.class)
                                .one());
    }

    /** The tasks that no plan below takes up, in the order of the document. */
    public List<UntakenTask> untaken(UUID plan, LocalDate asOf) {
        return jdbi.withHandle(
                handle -> asked(handle, UNTAKEN, plan, asOf).mapTo(UntakenTask.class).list());
    }

    /** Where a deadline below is later than the one above. */
    public Page<LaterDeadline> laterDeadlines(
            UUID plan, LocalDate asOf, Caller caller, UUID after, int limit) {
        return jdbi.withHandle(
                handle ->
                        Page.of(
                                paged(handle, LATER, plan, asOf, caller, after, limit)
                                        .mapTo(LaterDeadline.class)
                                        .list(),
                                limit,
                                LaterDeadline::taskId));
    }

    private Query paged(
            Handle handle,
            String sql,
            UUID plan,
            LocalDate asOf,
            Caller caller,
            UUID after,
            int limit) {
        return asked(handle, sql, plan, asOf)
                .bind("callerScope", caller.scope().path())
                .bindByType("after", after, UUID.class)
                .bind("limit", limit + 1);
    }

    private Query asked(Handle handle, String sql, UUID plan, LocalDate asOf) {
        return handle.createQuery(sql)
                .define("lastDay", lastDay("t", asOf))
                .define("lowerLastDay", lastDay("low", asOf))
                .bind("plan", plan)
                .bind("asOf", asOf);
    }

    /** Today the column, on an earlier day what held then. */
    private String lastDay(String task, LocalDate asOf) {
        return asOf.isBefore(LocalDate.now(clock))
                ? "task_last_day_on(%s.id, :asOf)".formatted(task)
                : task + ".last_day";
    }
}
