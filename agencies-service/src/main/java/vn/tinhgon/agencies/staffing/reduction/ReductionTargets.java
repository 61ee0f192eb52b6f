package vn.tinhgon.agencies.staffing.reduction;

import java.time.LocalDate;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.staffing.StaffCategory;
import vn.tinhgon.platform.caller.Scope;

/**
 * Counts how many posts a part of the country has cut since the baseline. Mergers move posts and
 * cut none, so they change no total.
 */
@ApplicationScoped
public class ReductionTargets {

    private static final String TARGET =
            """
            with recursive target as (
              select category, percent, baseline_on, lower(valid) as begins_on, upper(valid) as ends_on, basis
              from reduction_target where valid @> cast(:day as date)),
            entry as (
              select e.*, e.effective_on <= t.baseline_on as at_baseline
              from quota_entry e join target t using (category)
              where e.agency_id is not null and e.effective_on <= :day
                and e.known_from <= cast(:known as timestamptz)),
            """;

    /** Who ended hands baseline and cuts on to the main heir. */
    private static final String NEW_STRUCTURE =
            TARGET
                    + """
                    account as (
                      select agency_id, category, sum(posts) as current,
                             coalesce(sum(posts) filter (where at_baseline or other_id is not null), 0) as baseline
                      from entry group by agency_id, category),
                    line(agency_id, heir_id, step) as (
                      select distinct agency_id, agency_id, 0 from account
                      union all
                      select line.agency_id, s.successor_id, line.step + 1
                      from line join succession s on s.ended_id = line.heir_id and s.position = 0 and not s.survives
                        and s.valid @> cast(:day as date) and s.known @> cast(:known as timestamptz)),
                    heir as (
                      select distinct on (agency_id) agency_id, heir_id from line order by agency_id, step desc),
                    counted as (
                      select category, baseline, current
                      from account join heir using (agency_id)
                      cross join lateral (
                        select area_id from agency_version
                        where agency_id = heir_id and lower(valid) <= :day and known @> cast(:known as timestamptz)
                        order by lower(valid) desc limit 1) v
                      cross join lateral (
                        select scope from area_version
                        where area_id = v.area_id and lower(valid) <= :day and known @> cast(:known as timestamptz)
                        order by lower(valid) desc limit 1) s
                      where s.scope <@ cast(:scope as ltree)),
                    """;

    /** What an agency cut counts where its posts came from, in the proportion of these posts. */
    private static final String OLD_STRUCTURE =
            TARGET
                    + """
                    own as (
                      select agency_id, category, sum(posts) as posts from entry where at_baseline
                      group by agency_id, category),
                    flow as (
                      select other_id as from_id, agency_id as to_id, category, sum(posts) as posts
                      from entry where not at_baseline and other_id is not null
                      group by other_id, agency_id, category having sum(posts) > 0),
                    taken as (
                      select agency_id, category, sum(posts) as posts
                      from (select agency_id, category, posts from own
                            union all select to_id, category, posts from flow) both_ways
                      group by agency_id, category),
                    share(origin_id, holder_id, category, part, step) as (
                      select agency_id, agency_id, category,
                             case when coalesce(t.posts, 0) = 0 then 1.0
                                  else coalesce(o.posts, 0) / t.posts end, 0
                      from (select distinct agency_id, category from entry) held
                      left join taken t using (agency_id, category)
                      left join own o using (agency_id, category)
                      union all
                      select origin_id, f.to_id, f.category, part * f.posts / t.posts, step + 1
                      from share s
                      join flow f on f.from_id = s.holder_id and f.category = s.category
                      join taken t on t.agency_id = f.to_id and t.category = f.category
                      where part > 0 and step < 30),
                    reduced as (
                      select agency_id, category, -sum(posts) as posts from entry
                      where not at_baseline and other_id is null group by agency_id, category),
                    account as (
                      select agency_id, category, posts as baseline, posts as current from own
                      union all
                      select origin_id, s.category, 0, -part * r.posts
                      from share s join reduced r on r.agency_id = s.holder_id and r.category = s.category),
                    counted as (
                      select category, baseline, current
                      from account join target using (category)
                      cross join lateral (
                        select area_id, greatest(lower(valid), baseline_on) as day from agency_version
                        where agency_id = account.agency_id and known @> cast(:known as timestamptz)
                        order by valid @> baseline_on desc, lower(valid) limit 1) v
                      cross join lateral (
                        select scope from area_version
                        where area_id = v.area_id and known @> cast(:known as timestamptz)
                        order by valid @> v.day desc, lower(valid) limit 1) s
                      where s.scope <@ cast(:scope as ltree)),
                    """;

    /** An area that ended hands on to its main heir what it carries over. */
    private static final String PROGRESS =
            """
            carrier(carry_id, area_id, step) as (
              select id, area_id, 0 from reduction_carry_over where known @> cast(:known as timestamptz)
              union all
              select carrier.carry_id, s.successor_id, step + 1
              from carrier join area_succession s on :follow and s.ended_id = carrier.area_id and s.position = 0
                and not s.survives and s.valid @> cast(:day as date) and s.known @> cast(:known as timestamptz)),
            carried as (
              select c.category, sum(c.posts) as posts
              from (select distinct on (carry_id) carry_id, area_id from carrier order by carry_id, step desc) last
              join reduction_carry_over c on c.id = last.carry_id
              join target t on t.category = c.category and t.begins_on = c.counts_from
              cross join lateral (
                select scope from area_version
                where area_id = last.area_id and known @> cast(:known as timestamptz)
                order by valid @> cast(:day as date) desc, lower(valid) desc limit 1) s
              where s.scope <@ cast(:scope as ltree)
              group by c.category)
            select t.category, t.percent, t.baseline_on, t.ends_on, t.basis,
                   coalesce(sum(counted.baseline), 0) as baseline,
                   cast(round(coalesce(sum(counted.current), 0)) as int) as current,
                   coalesce((select posts from carried where category = t.category), 0) as carried_over
            from target t left join counted using (category)
            group by t.category, t.percent, t.baseline_on, t.ends_on, t.basis
            order by t.category""";

    private final Jdbi jdbi;

    ReductionTargets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The targets in force on a day; none before and after their terms. */
    public List<ReductionProgress> of(Scope scope, Structure structure, Moment moment) {
        var counted = structure == Structure.NEW ? NEW_STRUCTURE : OLD_STRUCTURE;
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(counted + PROGRESS)
                                        .bind("scope", scope.path())
                                        .bind("follow", structure == Structure.NEW)
                                        .bindMethods(moment)
                                        .mapTo(Row.class)
                                        .list())
                .stream()
                .map(Row::progress)
                .toList();
    }

    private record Row(
            StaffCategory category,
            int percent,
            LocalDate baselineOn,
            LocalDate endsOn,
            String basis,
            int baseline,
            int current,
            int carriedOver) {
        ReductionProgress progress() {
            var target = new ReductionTarget(category, percent, baselineOn, endsOn, basis);
            return new ReductionProgress(target, baseline, current, carriedOver);
        }
    }
}
