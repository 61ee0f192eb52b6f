package vn.tinhgon.plans.task.sweep;

import vn.tinhgon.plans.task.ToldTask;
import vn.tinhgon.plans.task.term.SignsOfLife;

/**
 * The statements of the sweep. Each open task bears the next day on which something may be said of
 * it, so that a sweep reads only those whose day has come. Lateness is counted from the last good
 * day; silence from the day by which continuous work was to be heard of, and said at once and then
 * monthly. A task that has passed several rungs is told of at the highest.
 */
final class SweepSql {

    private static final String FOUND =
            """
            with found as (
              select t.id, t.plan_id, t.last_day, t.deadline_kind, r.monthly, r.rungs, p.issued_on,
                     coalesce(t.recurrence, r.silent_after) as silent_after
              from task t
                join plan p on p.id = t.plan_id
                join rules_of_plan r on r.plan_id = p.id
              where t.is_open and t.suspended_on is null and t.submitted_for is null and t.sweep_on <= :asOf
                and p.state = 'ISSUED' and p.scope <@ cast(:scope as ltree)
            """;

    /**
     * Where a {@code counted c} stands on its rungs; {@code d.passed} are the days past its day.
     */
    static final String LADDER =
            """
            , lateral (select cast(:asOf as date) - c.counted_from as passed) d,
              lateral (select max(rung) filter (where rung <= d.passed and (rung > 0 or d.passed <= 0)) as below,
                              min(rung) filter (where rung > d.passed) as above
                       from unnest(c.rungs) rung) ladder""";

    /** The highest rung that it has reached, null while it has reached none. */
    static final String RUNG =
            "greatest(ladder.below, case when c.monthly and d.passed >= 30 then d.passed / 30 * 30 end)";

    /** The next one, null when there is none. */
    static final String NEXT_RUNG =
            "least(ladder.above, case when c.monthly then (greatest(d.passed, 0) / 30 + 1) * 30 end)";

    private static final String REACHED =
            """
            ,
            heard as (
              select t.id, %s as on_day
              from found t join plan p on p.id = t.plan_id
              where t.last_day is null and t.deadline_kind in ('CONTINUOUS', 'RECURRING')),
            counted as (
              select f.id, f.monthly, h.on_day as heard_on,
                     case when f.last_day is null then 'SILENCE' else 'DUE' end as about,
                     case when f.last_day is null then '{1}' else f.rungs end as rungs,
                     coalesce(f.last_day, cast(h.on_day + cast(f.silent_after as interval) as date)) as counted_from
              from found f left join heard h on h.id = f.id),
            reached as (
              select c.id, c.about, c.heard_on, c.counted_from, d.passed, %s as rung, %s as next_rung
              from counted c %s)
            """
                    .formatted(SignsOfLife.HEARD_ON, RUNG, NEXT_RUNG, LADDER);

    private static final String SAID =
            """
            select r.about, r.heard_on, r.counted_from, r.passed, r.rung, %s
            from %s r join task t on t.id = r.id %s
            """;

    /**
     * Notes what is new, arms each task for its next day and answers what is to be said; always at
     * least one row, which says how many tasks were looked at. A task that somebody is just working
     * on, or another node looks at, waits for the next sweep.
     */
    static final String SWEEP =
            FOUND
                    + """
                      order by t.sweep_on limit :batch
                      for no key update of t skip locked)
                    """
                    + REACHED
                    + """
                    ,
                    noted as (
                      insert into deadline_notice (task_id, about, counted_from, rung, told_at)
                      select id, about, counted_from, rung, now() from reached where rung is not null
                      on conflict do nothing
                      returning task_id),
                    armed as (
                      update task set sweep_on = coalesce(reached.counted_from + reached.next_rung, 'infinity')
                      from reached where task.id = reached.id),
                    fresh as (
                      select r.* from reached r join noted n on n.task_id = r.id),
                    said as (
                    """
                    + SAID.formatted(ToldTask.COLUMNS, "fresh", ToldTask.JOINS)
                    + """
                    )
                    select looked.looked_at, said.*
                    from (select count(*) as looked_at from found) looked left join said on true""";

    /** The same without a trace: how many of each kind would be said, and the first of them. */
    static final String PREVIEW =
            FOUND
                    + ")"
                    + REACHED
                    + """
                    ,
                    fresh as (
                      select r.* from reached r
                      where r.rung is not null
                        and not exists (select from deadline_notice n
                                        where n.task_id = r.id and n.about = r.about
                                          and n.counted_from = r.counted_from and n.rung = r.rung)),
                    shown as (select * from fresh order by counted_from, id limit :shown),
                    said as (
                    """
                    + SAID.formatted(ToldTask.COLUMNS, "shown", ToldTask.JOINS)
                    + """
                    )
                    select total.*, said.*
                    from (select count(*) filter (where about = 'DUE' and passed <= 0) as due_soon,
                                 count(*) filter (where about = 'DUE' and passed > 0) as overdue,
                                 count(*) filter (where about = 'SILENCE') as silent
                          from fresh) total
                      left join said on true""";

    private SweepSql() {}
}
