package vn.tinhgon.agencies.importing.area;

import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Finds out where the rows belong: their level's rank, the area above, and their path. */
@ApplicationScoped
class Placement {

    private static final String IDENTITIES =
            """
            update area_import_row r
            set depth = (select l.rank from administrative_level l where l.code = r.level and l.valid @> r.valid_from),
                subject_id = coalesce(
                  (select v.area_id from area_version v
                   where v.level = r.level and v.code = r.code and v.valid @> r.valid_from and upper_inf(v.known)),
                  uuidv7())
            where r.import_id = :import""";

    /** The nearest level above that has the code; no code means the country. */
    private static final String PARENTS =
            """
            with sheet as (
              select depth as rank, code, subject_id as area_id, daterange(valid_from, null) as valid
              from area_import_row where import_id = :import),
            known as (
              select sheet.* from sheet
              union all
              select l.rank, v.code, v.area_id, v.valid
              from registry_import i
              join area_version v on v.scope <@ i.scope and upper_inf(v.known)
              join administrative_level l on l.code = v.level and l.valid @> lower(v.valid)
              where i.id = :import),
            named as (
              select rank, code as called, area_id, valid from known
              union all
              select rank, '', area_id, valid from known where rank = 0)
            update area_import_row r set parent_id = above.area_id
            from (select distinct on (s.number) s.number, named.area_id
                  from area_import_row s
                  join named on named.called = coalesce(s.parent, '') and named.rank < s.depth
                    and named.valid @> s.valid_from
                  where s.import_id = :import
                  order by s.number, named.rank desc) above
            where r.import_id = :import and r.number = above.number""";

    private static final String KNOWN =
            """
            update area_import_row r set outcome = 'UNCHANGED'
            from area_version v, registry_import i
            where r.import_id = :import and i.id = :import and r.outcome = 'STAGED' and v.area_id = r.subject_id
              and v.valid @> r.valid_from and upper_inf(v.known) and v.scope <@ i.scope
              and v.name = r.name and v.parent_id is not distinct from r.parent_id""";

    /** A path that has meant another area gets the year: none is ever reused. */
    private static final String PATHS =
            """
            with recursive newcomer as materialized (
              select * from area_import_row where import_id = :import and outcome <> 'UNCHANGED'),
            placed(area_id, path) as (
              select n.subject_id, case when n.depth = 0 then 'vn'::ltree else p.scope || step.label end
              from newcomer n
              left join area_version p on p.area_id = n.parent_id and p.valid @> n.valid_from and upper_inf(p.known)
              left join lateral (
                select case when exists (select from area_version u
                                         where u.scope = p.scope || n.code and u.area_id <> n.subject_id)
                            then n.code || '-' || extract(year from n.valid_from) else n.code end as label
                where p.scope is not null) step on true
              where n.depth = 0 or p.area_id is not null
              union all
              select n.subject_id, placed.path || step.label
              from placed
              join newcomer n on n.parent_id = placed.area_id
              cross join lateral (
                select case when exists (select from area_version u
                                         where u.scope = placed.path || n.code and u.area_id <> n.subject_id)
                            then n.code || '-' || extract(year from n.valid_from) else n.code end as label) step)
            update area_import_row r set path = placed.path
            from placed where r.import_id = :import and r.subject_id = placed.area_id""";

    private final Jdbi jdbi;

    Placement(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void find(UUID id) {
        jdbi.useHandle(
                handle -> {
                    // Rows that have just come are unknown to the planner otherwise.
                    handle.execute("analyze area_import_row");
                    Stream.of(IDENTITIES, PARENTS, KNOWN, PATHS)
                            .forEach(sql -> handle.createUpdate(sql).bind("import", id).execute());
                });
    }
}
