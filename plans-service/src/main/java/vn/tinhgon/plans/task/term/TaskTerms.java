package vn.tinhgon.plans.task.term;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.calendar.CalendarDecisions;
import vn.tinhgon.plans.calendar.WorkingCalendar;
import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.deadline.DeadlineRules;
import vn.tinhgon.plans.deadline.Happening;
import vn.tinhgon.plans.deadline.Qualifier;
import vn.tinhgon.plans.deadline.RestDayRule;
import vn.tinhgon.plans.deadline.Term;
import vn.tinhgon.plans.task.StoredDeadline;
import vn.tinhgon.platform.caller.Scope;

/** Reads terms: the same few statements, however many tasks are asked about. */
@ApplicationScoped
public class TaskTerms {

    /** Of a {@code task t}, after {@link #JOINS}; only what may fall silent is listened for. */
    public static final String COLUMNS =
            """
            t.id, t.deadline_kind as kind, t.deadline_quote as deadline_quote, t.starts_on, t.due_on, t.qualifier,
            t.trigger_text, t.trigger_offset, t.recurrence, p.scope::text as scope, r.rungs, r.monthly, r.silent_after, r.rest_days,
            case when t.deadline_kind in ('CONTINUOUS', 'RECURRING') then %s end as heard_on"""
                    .formatted(SignsOfLife.HEARD_ON);

    public static final String JOINS =
            "join plan p on p.id = t.plan_id join rules_of_plan r on r.plan_id = p.id";

    private static final String STATED =
            "select %s from task t %s where t.id = any(:tasks)".formatted(COLUMNS, JOINS);

    /** Time that was given before an amendment stated the deadline was given to another one. */
    private static final String HAPPENED =
            """
            select task_id, 'OPENED' as what, opened_on as on_day, due_on as other_day
            from task_opening
            where task_id = any(:tasks) and annulled_at is null and opened_on <= :asOf
            union all
            select e.task_id, 'EXTENDED', e.decided_on, e.granted_until
            from task_extension e join task t on t.id = e.task_id
            where e.task_id = any(:tasks) and e.granted and e.decided_on <= :asOf
              and coalesce(e.decided_on >= t.stated_on, true)
            union all
            select s.task_id, 'RESUMED', s.resumed_on, greatest(s.suspended_on, t.stated_on)
            from task_suspension s join task t on t.id = s.task_id
            where s.task_id = any(:tasks) and s.resumed_on <= :asOf
              and coalesce(s.resumed_on >= t.stated_on, true)
            union all
            select task_id, 'SUSPENDED', suspended_on, null
            from task_suspension
            where task_id = any(:tasks) and suspended_on <= :asOf and coalesce(resumed_on > :asOf, true)""";

    private final Jdbi jdbi;
    private final CalendarDecisions calendars;

    TaskTerms(Jdbi jdbi, CalendarDecisions calendars) {
        this.jdbi = jdbi;
        this.calendars = calendars;
    }

    /** By id, with what had happened by a day. */
    public Map<UUID, Term> of(Collection<UUID> tasks, LocalDate asOf) {
        return jdbi.withHandle(
                handle ->
                        terms(
                                handle.createQuery(STATED)
                                        .bindArray("tasks", UUID.class, List.copyOf(tasks))
                                        .bind("asOf", asOf)
                                        .mapTo(Stated.class)
                                        .list(),
                                asOf));
    }

    /** The same of terms that were read with their tasks. */
    public Map<UUID, Term> terms(Collection<Stated> stated, LocalDate asOf) {
        return jdbi.withHandle(
                handle -> {
                    var happened = happened(handle, stated, asOf);
                    var areas = calendars.inForce();
                    return stated.stream()
                            .collect(
                                    toMap(
                                            Stated::id,
                                            row ->
                                                    row.term(
                                                            happened.getOrDefault(
                                                                    row.id(), List.of()),
                                                            areas.in(new Scope(row.scope())))));
                });
    }

    private static Map<UUID, List<Happening>> happened(
            Handle handle, Collection<Stated> stated, LocalDate asOf) {
        return handle
                .createQuery(HAPPENED)
                .bindArray("tasks", UUID.class, stated.stream().map(Stated::id).toList())
                .bind("asOf", asOf)
                .mapTo(Happened.class)
                .stream()
                .collect(groupingBy(Happened::taskId, mapping(Happened::happening, toList())));
    }

    /** What a term begins with, in {@link #COLUMNS}. */
    public record Stated(
            UUID id,
            DeadlineKind kind,
            String deadlineQuote,
            LocalDate startsOn,
            LocalDate dueOn,
            Qualifier qualifier,
            String triggerText,
            String triggerOffset,
            String recurrence,
            String scope,
            List<Integer> rungs,
            boolean monthly,
            String silentAfter,
            RestDayRule restDays,
            LocalDate heardOn) {

        private Term term(List<Happening> happened, WorkingCalendar calendar) {
            var rules = new DeadlineRules(rungs, monthly, Period.parse(silentAfter), restDays);
            return new Term(deadline(), happened, heardOn, rules, calendar);
        }

        private Deadline deadline() {
            return new StoredDeadline(
                            kind,
                            deadlineQuote,
                            startsOn,
                            dueOn,
                            qualifier,
                            triggerText,
                            triggerOffset,
                            recurrence)
                    .deadline();
        }
    }

    private record Happened(UUID taskId, What what, LocalDate onDay, LocalDate otherDay) {

        enum What {
            OPENED,
            EXTENDED,
            RESUMED,
            SUSPENDED
        }

        Happening happening() {
            return switch (what) {
                case OPENED -> new Happening.Opened(onDay, otherDay);
                case EXTENDED -> new Happening.Extended(onDay, otherDay);
                case RESUMED -> new Happening.Resumed(otherDay, onDay);
                case SUSPENDED -> new Happening.Suspended(onDay);
            };
        }
    }
}
