package vn.tinhgon.plans.task.sweep;

/**
 * The statements of a sweep of what is no task and has a day all the same. It works like that of
 * the tasks: each bears the next day on which something may be said of it, what is said is noted
 * once for each day and rung, and of several rungs that have passed the highest is said.
 *
 * @param table what is swept, {@code s}, with its {@code id} and {@code sweep_on}
 * @param joins what is read with it, up to its plan, {@code p}
 * @param day its column with the last good day
 * @param notices where is noted what was said; its first column is {@code of}
 * @param standing of each that was {@code found} its {@code state}: {@code OWED}, {@code VACANT}
 *     while nobody has it, {@code MET} as long as nothing changes, {@code OVER} for good
 * @param said what is said of each that is {@code fresh f}, with its {@code id} and {@code day}
 */
record LadderSql(
        String table,
        String joins,
        String day,
        String notices,
        String of,
        String standing,
        String said) {

    private String found() {
        return """
        with found as (
          select s.id, s.sweep_on, p.id as plan_id, s.%s as counted_from, r.rungs, r.monthly
          from %s s %s
            join rules_of_plan r on r.plan_id = p.id
          where s.sweep_on <= :asOf and p.scope <@ cast(:scope as ltree)
        """
                .formatted(day, table, joins);
    }

    private String reached() {
        return """
        , standing as (%s),
        reached as (
          select c.id, c.counted_from, d.passed, standing.state,
                 %s as rung, %s as next_rung
          from found c join standing on standing.id = c.id %s)
        """
                .formatted(standing, SweepSql.RUNG, SweepSql.NEXT_RUNG, SweepSql.LADDER);
    }

    /**
     * Notes what is new and arms each for its next day; at least one row, which says how many were
     * looked at. What nobody has is looked at again tomorrow.
     */
    String sweep() {
        return found()
                + " order by s.sweep_on, s.id limit :batch for no key update of s skip locked)"
                + reached()
                + """
                ,
                noted as (
                  insert into %1$s (%2$s, counted_from, rung, told_at)
                  select id, counted_from, rung, now() from reached where state = 'OWED' and rung is not null
                  on conflict do nothing
                  returning %2$s as id),
                armed as (
                  update %3$s set sweep_on = case reached.state
                    when 'OVER' then 'infinity'
                    when 'VACANT' then cast(:asOf as date) + 1
                    else coalesce(reached.counted_from + reached.next_rung, 'infinity') end
                  from reached where %3$s.id = reached.id),
                fresh as (select r.* from reached r join noted n on n.id = r.id),
                said as (%4$s)
                select looked.looked_at, said.*
                from (select count(*) as looked_at from found) looked left join said on true
                order by said.day, said.id"""
                        .formatted(notices, of, table, said);
    }

    /** The same without a trace: how many would be said, and the first of them. */
    String preview() {
        return found()
                + ")"
                + reached()
                + """
                ,
                fresh_all as (
                  select r.* from reached r
                  where r.state = 'OWED' and r.rung is not null
                    and not exists (select from %1$s n
                                    where n.%2$s = r.id and n.counted_from = r.counted_from and n.rung = r.rung)),
                fresh as (select * from fresh_all order by counted_from, id limit :shown),
                said as (%3$s)
                select total.*, said.*
                from (select count(*) filter (where passed <= 0) as due_soon,
                             count(*) filter (where passed > 0) as overdue
                      from fresh_all) total
                  left join said on true
                order by said.day, said.id"""
                        .formatted(notices, of, said);
    }
}
