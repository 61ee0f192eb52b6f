package vn.tinhgon.agencies.importing.agency;

import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Finds out which area and which superiors the rows mean, and which of them go first. */
@ApplicationScoped
class Placement {

    private static final String IDENTITIES =
            """
            update agency_import_row r
            set subject_id = coalesce((select k.agency_id from agency_key k where k.source = i.source and k.key = r.key),
                                      r.stated_id, uuidv7())
            from registry_import i where i.id = :import and r.import_id = i.id""";

    /**
     * A code means the area that has it on the row's first day; areas of other levels come last.
     */
    private static final String AREAS =
            """
            update agency_import_row r
            set area_id = coalesce(
              (select v.area_id from area_version v
               where v.level = r.level and v.code = r.area and v.valid @> r.valid_from and upper_inf(v.known)
                 and v.scope <@ i.scope),
              (select v.area_id from area_version v
               where r.area ~ '^[0-9a-f-]{36}$' and v.area_id = cast(r.area as uuid) and v.valid @> r.valid_from
                 and upper_inf(v.known) and v.scope <@ i.scope),
              (select v.area_id from area_version v
               where v.code = r.area and v.valid @> r.valid_from and upper_inf(v.known) and v.scope <@ i.scope
               limit 1))
            from registry_import i where i.id = :import and r.import_id = i.id""";

    /** In the sheet by key, id or code, else in the registry by key, id or code. */
    private static final String SUPERIORS =
            """
            with said(name) as (
              select parent from agency_import_row where import_id = :import and parent is not null
              union
              select directed_by from agency_import_row where import_id = :import and directed_by is not null),
            called(name, agency_id, rank) as (
              select key, subject_id, 1 from agency_import_row where import_id = :import and key is not null
              union all
              select stated_id::text, subject_id, 2 from agency_import_row
              where import_id = :import and stated_id is not null
              union all
              select c.code, r.subject_id, 3
              from agency_import_row r
              cross join jsonb_to_recordset(r.content->'codes') as c(scheme text, code text)
              where r.import_id = :import and c.scheme = 'QD20'
              union all
              select k.key, k.agency_id, 4
              from registry_import i join agency_key k on k.source = i.source join said on said.name = k.key
              where i.id = :import
              union all
              select said.name, a.id, 5
              from said join agency a on a.id = case when said.name ~ '^[0-9a-f-]{36}$' then said.name::uuid end
              union all
              select c.code, c.agency_id, 6
              from said join agency_code c on c.scheme = 'QD20' and c.code = said.name and upper_inf(c.known)),
            meant as (select distinct on (name) name, agency_id from called order by name, rank)
            update agency_import_row r set parent_id = found.parent_id, directed_by_id = found.directed_by_id
            from (select s.number, p.agency_id as parent_id, d.agency_id as directed_by_id
                  from agency_import_row s
                  left join meant p on p.name = s.parent
                  left join meant d on d.name = s.directed_by
                  where s.import_id = :import) found
            where r.import_id = :import and r.number = found.number""";

    /** The same as was imported under the key, however its area and superiors were written then. */
    private static final String MEANINGS =
            """
            update agency_import_row
            set content = (content - array['id', 'area', 'parent', 'directedBy'])
              || jsonb_build_object('areaId', area_id, 'parentId', parent_id, 'directedById', directed_by_id)
            where import_id = :import""";

    private static final String KNOWN =
            """
            update agency_import_row r set outcome = 'UNCHANGED'
            from registry_import i join agency_key k on k.source = i.source
            where i.id = :import and r.import_id = i.id and k.key = r.key and k.content = r.content
              and coalesce(r.stated_id, k.agency_id) = k.agency_id and r.outcome = 'STAGED'""";

    /** What stands in a circle gets no depth, and neither does what hangs below it. */
    private static final String DEPTHS =
            """
            with recursive link(number, above) as materialized (
              select r.number, s.number from agency_import_row r
              join agency_import_row s on s.import_id = r.import_id and s.subject_id = r.parent_id
              where r.import_id = :import
              union
              select r.number, s.number from agency_import_row r
              join agency_import_row s on s.import_id = r.import_id and s.subject_id = r.directed_by_id
              where r.import_id = :import),
            placed(number, depth) as (
              select r.number, 0 from agency_import_row r
              where r.import_id = :import and not exists (select from link where link.number = r.number)
              union
              select link.number, placed.depth + 1 from placed join link on link.above = placed.number
              where placed.depth < 40)
            update agency_import_row r set depth = deepest.depth
            from (select number, max(depth) as depth from placed group by number having max(depth) < 40) deepest
            where r.import_id = :import and r.number = deepest.number""";

    private final Jdbi jdbi;

    Placement(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void find(UUID id) {
        jdbi.useHandle(
                handle -> {
                    // Rows that have just come are unknown to the planner otherwise.
                    handle.execute("analyze agency_import_row");
                    Stream.of(IDENTITIES, AREAS, SUPERIORS, MEANINGS, KNOWN, DEPTHS)
                            .forEach(sql -> handle.createUpdate(sql).bind("import", id).execute());
                });
    }
}
