package vn.tinhgon.agencies.area;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.sql.Constraints;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.Cursor;
import vn.tinhgon.platform.rest.PageQuery;

/** All areas through time. */
@ApplicationScoped
public class Areas {

    private static final String COLUMNS =
            """
            select a.id, a.version, v.code, v.name, v.level, v.parent_id, v.scope::text as path,
                   lower(v.valid) as valid_from, upper(v.valid) as valid_to
            from area a
            """;
    private static final String AS_OF =
            COLUMNS
                    + """
                    join area_version v on v.area_id = a.id
                      and v.valid @> cast(:day as date) and v.known @> cast(:known as timestamptz)
                    """;
    private static final String LAST_BY_THEN =
            COLUMNS
                    + """
                    cross join lateral (
                      select * from area_version
                      where area_id = a.id and lower(valid) <= :day and known @> cast(:known as timestamptz)
                      order by lower(valid) desc limit 1) v
                    """;

    private final Jdbi jdbi;

    Areas(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Area> find(UUID id, Moment moment) {
        return all(List.of(id), moment).stream().findFirst();
    }

    /** The area as of the moment, as it was last when it had ended; empty before it began. */
    public Optional<Area> findLast(UUID id, Moment moment) {
        return allLast(List.of(id), moment).stream().findFirst();
    }

    /** The area, which must lie in the caller's part of the country. */
    public Area get(UUID id, Moment moment, Caller caller) {
        var area = find(id, moment).orElseThrow(() -> new NotFound("area", id));
        caller.mustCover(area.scope(), "area", id);
        return area;
    }

    /** Refuses an area that never lay in the caller's part of the country. */
    public void mustSee(UUID id, Moment moment, Caller caller) {
        if (!hasLain(id, caller.scope(), moment)) {
            throw new NotFound("area", id);
        }
    }

    private boolean hasLain(UUID id, Scope scope, Moment moment) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select exists (
                                          select from area_version
                                          where area_id = :id and scope <@ cast(:scope as ltree)
                                            and lower(valid) <= :day and known @> cast(:known as timestamptz))""")
                                .bind("id", id)
                                .bind("scope", scope.path())
                                .bindMethods(moment)
                                .mapTo(boolean.class)
                                .one());
    }

    /**
     * Whose a code was at a moment or, when it was free by then, whose it was last: levels reuse
     * codes.
     */
    Optional<CodeUse> use(String level, String code, Moment moment) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select area_id, scope::text as path, lower(valid) as used_from,
                                               upper(valid) as used_to
                                        from area_version
                                        where level = :level and code = :code and lower(valid) <= :day
                                          and known @> cast(:known as timestamptz)
                                        order by lower(valid) desc limit 1""")
                                .bind("level", level)
                                .bind("code", code)
                                .bindMethods(moment)
                                .mapTo(CodeUse.class)
                                .findOne());
    }

    public List<Area> list(Scope scope, String level, Moment moment, PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        AS_OF
                                                + """
                                                where v.scope <@ cast(:scope as ltree)
                                                  and (cast(:level as text) is null or v.level = :level)
                                                  and (cast(:after as uuid) is null or a.id > :after)
                                                order by a.id limit :fetch""")
                                .bind("scope", scope.path())
                                .bind("level", level)
                                .bind("after", page.cursor().map(Cursor::asId).orElse(null))
                                .bind("fetch", page.fetch())
                                .bindMethods(moment)
                                .mapTo(Area.class)
                                .list());
    }

    /** The areas that stand at a moment, of some. */
    public List<Area> all(Collection<UUID> ids, Moment moment) {
        return all(AS_OF, ids, moment);
    }

    /** Some areas as of a moment, those that had ended as they were last. */
    public List<Area> allLast(Collection<UUID> ids, Moment moment) {
        return all(LAST_BY_THEN, ids, moment);
    }

    private List<Area> all(String areas, Collection<UUID> ids, Moment moment) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(areas + "where a.id = any(:ids) order by a.id")
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .bindMethods(moment)
                                .mapTo(Area.class)
                                .list());
    }

    /** The areas at and below some, from the top down. */
    public List<Area> subtrees(Collection<Scope> roots, Moment moment) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        AS_OF
                                                + """
                                                where v.scope <@ cast(:roots as ltree[])
                                                order by nlevel(v.scope), a.id""")
                                .bindArray("roots", String.class, tops(roots))
                                .bindMethods(moment)
                                .mapTo(Area.class)
                                .list());
    }

    /** The paths below which all others lie: of ten thousand often one. */
    public static List<String> tops(Collection<Scope> roots) {
        var paths = roots.stream().map(Scope::path).collect(Collectors.toSet());
        return paths.stream().filter(path -> above(path).noneMatch(paths::contains)).toList();
    }

    private static Stream<String> above(String path) {
        return Stream.iterate(
                        path.lastIndexOf('.'),
                        dot -> dot > 0,
                        dot -> path.lastIndexOf('.', dot - 1))
                .map(dot -> path.substring(0, dot));
    }

    boolean isEverUsed(Scope path) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select exists (select from area_version where scope = cast(:path as ltree))")
                                .bind("path", path.path())
                                .mapTo(boolean.class)
                                .one());
    }

    UUID add(NewArea area, Scope path, Instant known) {
        try {
            return insert(area, path, known);
        } catch (JdbiException e) {
            throw refusal(area, e);
        }
    }

    private UUID insert(NewArea area, Scope path, Instant known) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        with identity as (
                                          insert into area (id) values (coalesce(:id, uuidv7())) returning id)
                                        insert into area_version
                                          (area_id, valid, known, code, name, level, parent_id, scope)
                                        select id, daterange(:validFrom, null), tstzrange(:knownFrom, null),
                                               :code, :name, :level, :parentId, cast(:path as ltree)
                                        from identity returning area_id""")
                                .bindMethods(area)
                                .bind("path", path.path())
                                .bind("knownFrom", known)
                                .mapTo(UUID.class)
                                .one());
    }

    private static RuntimeException refusal(NewArea area, JdbiException e) {
        if (Constraints.broke("area_pk", e)) {
            return new AreaAlreadyRegistered(area.id());
        }
        return Constraints.broke("area_version_code_free", e)
                        || Constraints.broke("area_version_scope_of_one", e)
                ? new AreaCodeTaken("code", area.code())
                : e;
    }
}
