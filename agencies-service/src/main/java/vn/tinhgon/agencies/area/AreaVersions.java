package vn.tinhgon.agencies.area;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.sql.Constraints;

/**
 * Writes what cases change about areas, many at a time. Nothing is overwritten: a version that
 * turns out to end is known no longer, and known anew with its end.
 */
@ApplicationScoped
public class AreaVersions {

    private static final String CONTENT =
            """
            code, name, level, parent_id, scope,
            decision_number, decision_date, decision_issuer, case_id""";

    private static final String LOCK =
            """
            with locked as (select id from area where id = any(:ids) order by id for no key update)
            update area set version = version + 1 from locked where area.id = locked.id""";

    private static final String OPEN =
            """
            insert into area_version (area_id, valid, known, %s)
            values (:id, daterange(:from, null), tstzrange(:origin.known, null), :code, :name, :level, :parentId,
                    cast(:path as ltree), :origin.decision?.number, :origin.decision?.date,
                    :origin.decision?.issuer, :origin.caseId)"""
                    .formatted(CONTENT);

    private static final String END =
            """
            with ended as (
              update area_version set known = tstzrange(lower(known), :origin.known)
              where area_id = any(:ids) and upper_inf(known) and (upper_inf(valid) or upper(valid) > :on)
              returning *)
            insert into area_version (area_id, valid, known, %1$s)
            select area_id, valid * daterange(null, :on), tstzrange(:origin.known, null), %1$s
            from ended where lower(valid) < :on"""
                    .formatted(CONTENT);

    private static final String PATHS =
            """
            select distinct scope::text as path, area_id from area_version
            where scope <@ cast(:roots as ltree[])""";

    private final Jdbi jdbi;

    AreaVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Nobody else changes the areas until this transaction, which does, has ended. */
    public void lock(Collection<UUID> ids) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(LOCK)
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .execute());
    }

    /** Nor those in which one has lain, which are not otherwise afterwards. */
    public void holdWithParents(UUID id) {
        jdbi.useHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select id from area
                                        where id = :id
                                           or id in (select parent_id from area_version where area_id = :id and upper_inf(known))
                                        order by id for no key update""")
                                .bind("id", id)
                                .mapTo(UUID.class)
                                .list());
    }

    /** Nobody changes the areas before what is put into them is there to be seen. */
    public void pin(Collection<UUID> ids) {
        jdbi.useHandle(
                handle ->
                        handle.createQuery(
                                        "select id from area where id = any(:ids) order by id for share")
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .mapTo(UUID.class)
                                .list());
    }

    public void add(Collection<UUID> ids) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate("insert into area (id) select unnest(:ids)")
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .execute());
    }

    public void open(Collection<AreaVersion> areas, LocalDate from, Origin origin) {
        if (areas.isEmpty()) {
            return;
        }
        try {
            jdbi.useHandle(
                    handle -> {
                        var rows = handle.prepareBatch(OPEN);
                        areas.forEach(
                                area ->
                                        rows.bindMethods(area)
                                                .bind("from", from)
                                                .bindMethods("origin", origin)
                                                .add());
                        rows.execute();
                    });
        } catch (JdbiException e) {
            throw refusal(areas, e);
        }
    }

    private static RuntimeException refusal(Collection<AreaVersion> areas, JdbiException e) {
        if (Constraints.broke("area_version_code_free", e)) {
            return taken(areas, e, area -> area.code() + ", " + area.level());
        }
        return Constraints.broke("area_version_scope_of_one", e)
                ? taken(areas, e, AreaVersion::path)
                : e;
    }

    private static RuntimeException taken(
            Collection<AreaVersion> areas, JdbiException e, Function<AreaVersion, String> key) {
        return Constraints.culprit(e, areas, key)
                .<RuntimeException>map(area -> new AreaCodeTaken("code", area.code()))
                .orElse(e);
    }

    /** Ends areas: a day is the first on which they stand no longer. */
    public void end(Collection<UUID> ids, LocalDate on, Origin origin) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(END)
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .bind("on", on)
                                .bindMethods("origin", origin)
                                .execute());
    }

    /** Every path at or below the roots that ever meant an area, with the one it means. */
    public Map<String, UUID> pathsEverUsed(Collection<String> roots) {
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery(PATHS)
                                .bindArray("roots", String.class, List.copyOf(roots))
                                .mapTo(UsedPath.class)
                                .stream()
                                .collect(Collectors.toMap(UsedPath::path, UsedPath::areaId)));
    }

    private record UsedPath(String path, UUID areaId) {}
}
