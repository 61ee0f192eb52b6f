package vn.tinhgon.plans.task.listing;

import java.time.Clock;
import java.time.LocalDate;

import vn.tinhgon.plans.task.term.SignsOfLife;

/**
 * How {@link vn.tinhgon.plans.task.snapshot.TaskSnapshot} stands, in SQL, for those who ask by the
 * million: of a {@code task t} of a {@code plan p} with its {@code rules_of_plan r}, and of an
 * {@code assignment a} of it, on the day {@code :asOf}. A test holds the two against each other.
 */
public final class StandingSql {

    /** Follows a {@code task t} whose standing is asked for. */
    static final String RULES =
            "join plan p on p.id = t.plan_id join rules_of_plan r on r.plan_id = p.id\n";

    private static final String DAY_SINCE =
            """
            (case when exists (select from task_last_day k where k.task_id = t.id)
              then (select k.last_day from task_last_day k
                    where k.task_id = t.id and k.since <= %s order by k.since desc limit 1)
              else t.last_day end)""";

    private static final String STOOD_STILL =
            """
            exists (select from task_suspension u where u.task_id = t.id
                      and u.suspended_on <= :asOf and coalesce(u.resumed_on > :asOf, true))""";

    private static final String DAY_THEN =
            "(case when "
                    + STOOD_STILL
                    + " then null else "
                    + DAY_SINCE.formatted(":asOf")
                    + " end)";

    /**
     * Whether anybody had the task by then; a draft, which gives nothing to anybody, has no day.
     */
    private static final String GIVEN =
            "coalesce((select min(g.held_from) from assignment g where g.task_id = t.id) <= :asOf, true)";

    private static final String NOTICE =
            "coalesce(greatest(0, -(select min(rung) from unnest(r.rungs) rung)), 0)";

    private static final String STANDING =
            """
            case
              when t.cancelled_on <= :asOf then 'CANCELLED'
              when t.completed_on <= :asOf then case when t.completed_on > %3$s then 'DONE_LATE' else 'DONE_ON_TIME' end
              when t.submitted_for <= :asOf then 'AWAITING_ACCEPTANCE'
              when %2$s then 'SUSPENDED'
              when t.deadline_kind in ('RANGE', 'FROM') and t.starts_on > :asOf then 'NOT_STARTED'
              when %1$s < :asOf then 'OVERDUE'
              when %1$s - %4$s <= :asOf then 'DUE_SOON'
              when t.deadline_kind in ('CONTINUOUS', 'RECURRING') and %1$s is null
                and cast(%5$s + cast(coalesce(t.recurrence, r.silent_after) as interval) as date) < :asOf then 'SILENT'
              when t.deadline_kind in ('AFTER_TRIGGER', 'ON_REQUEST', 'CONDITIONAL')
                and not exists (select from task_opening o where o.task_id = t.id
                                  and o.annulled_at is null and o.opened_on <= :asOf)
                then case t.deadline_kind when 'AFTER_TRIGGER' then 'AWAITING_TRIGGER' else 'ON_REQUEST' end
              else 'OPEN'
            end""";

    /**
     * Says of an {@code assignment a} whether it is a part with a day and a silence of its own: of
     * an agency that does not lead the task too. Looked up once a row, however often it is asked.
     */
    static final String OWN_PART =
            """
            cross join lateral (
              select a.role in ('ADVISE', 'COORDINATE', 'IMPLEMENT')
                and not exists (select from assignment lead where lead.task_id = a.task_id and lead.role = 'LEAD'
                                  and lead.agency_id = a.agency_id and lead.held_until is null) as is_own
              offset 0) part
            """;

    /** Of a part in an open task, today: that it is in no standing in which it would be over. */
    static final String STILL_OWED = "not (part.is_own and a.contributed_on <= :asOf) is true";

    private static final String STANDING_OF_PART =
            """
            case
              when part.is_own and a.contributed_on <= :asOf
                then case when a.contributed_on > %2$s then 'DONE_LATE' else 'DONE_ON_TIME' end
              when part.is_own and coalesce(least(t.completed_on, t.cancelled_on) > :asOf, true)
                then case when %2$s < :asOf then 'OVERDUE' when %2$s - %3$s <= :asOf then 'DUE_SOON' else 'OPEN' end
              else %1$s
            end""";

    private final String day;
    private final String standsStill;
    private final boolean ofToday;

    private StandingSql(String day, String standsStill, boolean ofToday) {
        this.ofToday = ofToday;
        this.day = day;
        this.standsStill = standsStill;
    }

    /**
     * Today and, if nothing happens, later a task is as its columns say, which have indexes; on an
     * earlier day as all that had happened by then left it.
     */
    public static StandingSql on(LocalDate asOf, Clock clock) {
        return asOf.isBefore(LocalDate.now(clock))
                ? new StandingSql(DAY_THEN, STOOD_STILL, false)
                : new StandingSql("t.last_day", "t.suspended_on is not null", true);
    }

    boolean isOfToday() {
        return ofToday;
    }

    /** The last day on which a task is in time; null while there is none. */
    String day() {
        return day;
    }

    /** Whether a task was there, which today all are. */
    String given() {
        return ofToday ? "true" : GIVEN;
    }

    /** Whether nobody had said by then that a task is done whose last day was over. */
    public String late() {
        return "(%s < :asOf and coalesce(least(t.completed_on, t.submitted_for, t.cancelled_on) > :asOf, true) and %s)"
                .formatted(day, given());
    }

    String standing() {
        return STANDING.formatted(
                day,
                standsStill,
                DAY_SINCE.formatted("t.completed_on"),
                NOTICE,
                SignsOfLife.HEARD_ON);
    }

    /** By when an agency owes its part: the whole of the task, or what is its own. */
    String dayOfPart() {
        return "(case when part.is_own then coalesce(a.due_on, %1$s) else %1$s end)".formatted(day);
    }

    /** Who directs or watches owes nothing by a day: it sees how the task stands. */
    String standingOfPart() {
        return STANDING_OF_PART.formatted(
                standing(), "coalesce(a.due_on, %s)".formatted(day), NOTICE);
    }
}
