package vn.tinhgon.agencies.importing.agency;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.agency.AgencyNames;
import vn.tinhgon.agencies.agency.NameKey;
import vn.tinhgon.agencies.function.NewFunction;
import vn.tinhgon.agencies.importing.Staged;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.consuming.EventJson;
import vn.tinhgon.platform.text.VietnameseText;

/** The rows of sheets of agencies on their way. */
@ApplicationScoped
class AgencyRows {

    private static final int AT_ONCE = 1000;

    private static final String ADD =
            """
            insert into agency_import_row
              (import_id, number, key, stated_id, name, folded, level, area, parent, directed_by, valid_from,
               functions, content, outcome)
            values
              (:import, :number, :entry.key, :entry.id, :name, :folded, :entry.level, :entry.area, :entry.parent,
               :entry.directedBy, :entry.validFrom, :functions, cast(:content as jsonb), :outcome)""";

    /** Those of a batch that come after one, superiors first, each with its area's path. */
    private static final String NEXT =
            """
            select r.number, r.depth, r.subject_id, r.area_id, r.parent_id, r.directed_by_id,
                   v.scope::text as path, r.content::text as content
            from agency_import_row r
            join area_version v on v.area_id = r.area_id and v.valid @> r.valid_from and upper_inf(v.known)
            where r.import_id = :import and r.batch = :batch and r.outcome = 'STAGED'
              and (r.depth, r.number) > (:depth, :number)
            order by r.depth, r.number limit :most""";

    private static final String SUPERIORS =
            """
            select distinct above.id
            from agency_import_row r cross join unnest(array[r.parent_id, r.directed_by_id]) as above(id)
            where r.import_id = :import and r.batch = :batch and r.outcome = 'STAGED' and above.id is not null""";

    private static final String KEEP_KEYS =
            """
            insert into agency_key (source, key, agency_id, content)
            select i.source, r.key, r.subject_id, r.content
            from agency_import_row r join registry_import i on i.id = r.import_id
            where r.import_id = :import and r.batch = :batch and r.outcome = 'STAGED'""";

    private static final String AREAS =
            """
            select distinct area_id from agency_import_row
            where import_id = :import and batch = :batch and outcome = 'STAGED'""";

    private final Jdbi jdbi;

    AgencyRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(UUID id, List<Staged<AgencyEntry>> staged) {
        if (staged.isEmpty()) {
            return;
        }
        jdbi.useHandle(
                handle -> {
                    var rows = handle.prepareBatch(ADD);
                    for (var row : staged) {
                        var name = name(row.entry().names());
                        rows.bind("import", id)
                                .bindMethods(row)
                                .bindMethods("entry", row.entry())
                                .bind("name", name)
                                .bind("folded", name == null ? null : NameKey.of(name))
                                .bindArray("functions", String.class, folded(row.entry()))
                                .bind("content", json(row.entry()))
                                .add();
                    }
                    rows.execute();
                });
    }

    private static String name(AgencyNames names) {
        return names == null ? null : names.name();
    }

    private static List<String> folded(AgencyEntry entry) {
        return entry.functions().stream()
                .map(NewFunction::name)
                .map(VietnameseText::fold)
                .distinct()
                .toList();
    }

    private static String json(AgencyEntry entry) {
        try {
            return EventJson.MAPPER.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AgencyEntry entry(String content) {
        try {
            return EventJson.MAPPER.readValue(content, AgencyEntry.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<PlacedAgency> next(UUID id, int batch, int depth, int number) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(NEXT)
                                .bind("import", id)
                                .bind("batch", batch)
                                .bind("depth", depth)
                                .bind("number", number)
                                .bind("most", AT_ONCE)
                                .mapTo(Row.class)
                                .map(Row::placed)
                                .list());
    }

    /** Where the agencies of a batch will sit. */
    List<UUID> areas(UUID id, int batch) {
        return ids(AREAS, id, batch);
    }

    List<UUID> superiors(UUID id, int batch) {
        return ids(SUPERIORS, id, batch);
    }

    private List<UUID> ids(String sql, UUID id, int batch) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(sql)
                                .bind("import", id)
                                .bind("batch", batch)
                                .mapTo(UUID.class)
                                .list());
    }

    void keepKeys(UUID id, int batch) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(KEEP_KEYS)
                                .bind("import", id)
                                .bind("batch", batch)
                                .execute());
    }

    private record Row(
            int number,
            int depth,
            UUID subjectId,
            UUID areaId,
            UUID parentId,
            UUID directedById,
            String path,
            String content) {

        PlacedAgency placed() {
            return new PlacedAgency(
                    number,
                    depth,
                    subjectId,
                    areaId,
                    parentId,
                    directedById,
                    new Scope(path),
                    entry(content));
        }
    }
}
