package vn.tinhgon.agencies.restructuring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Scope;

/** What cases touch, and in which parts of the country. */
@ApplicationScoped
class Touches {

    private static final String RECORD_SUBJECTS =
            """
            insert into restructuring_subject (case_id, subject_id)
            select :case, subject from unnest(:subjects) as subject""";

    private static final String RECORD_AREAS =
            "insert into restructuring_area (case_id, area_id) select :case, unnest(:areas)";

    /** Each area as it is on the day of the case, or was last before. */
    private static final String PLACES =
            """
            with place as (
              select distinct on (t.area_id) t.area_id, v.scope
              from restructuring_area t
              join restructuring r on r.id = t.case_id
              join area_version v on v.area_id = t.area_id and lower(v.valid) <= r.effective_on
                and upper_inf(v.known)
              where t.case_id = :case
              order by t.area_id, lower(v.valid) desc)
            """;

    private static final String TOUCHES =
            PLACES + "select exists (select from place where scope <@ cast(:scope as ltree))";

    private static final String REACHES_BEYOND =
            PLACES + "select exists (select from place where not scope <@ cast(:scope as ltree))";

    private static final String PATHS = PLACES + "select distinct scope::text from place";

    private static final String REACH =
            """
            select scope::text as scope, level from area_version
            where scope = cast(:path as ltree) and upper_inf(known) order by lower(valid) desc limit 1""";

    private static final String AGENCIES =
            """
            select s.subject_id from restructuring_subject s join agency a on a.id = s.subject_id
            where s.case_id = :case order by s.subject_id""";

    private final Jdbi jdbi;

    Touches(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void record(UUID caseId, Collection<UUID> subjects, Collection<UUID> areas) {
        jdbi.useHandle(
                handle -> {
                    handle.createUpdate(RECORD_SUBJECTS)
                            .bind("case", caseId)
                            .bindArray("subjects", UUID.class, List.copyOf(subjects))
                            .execute();
                    handle.createUpdate(RECORD_AREAS)
                            .bind("case", caseId)
                            .bindArray("areas", UUID.class, List.copyOf(areas))
                            .execute();
                });
    }

    List<UUID> subjects(UUID caseId) {
        return read("select subject_id from restructuring_subject where case_id = :case", caseId);
    }

    /** Those of the subjects that are agencies, and told of by name. */
    List<UUID> agencies(UUID caseId) {
        return read(AGENCIES, caseId);
    }

    List<UUID> areas(UUID caseId) {
        return read("select area_id from restructuring_area where case_id = :case", caseId);
    }

    private List<UUID> read(String sql, UUID caseId) {
        return read(sql, caseId, UUID.class);
    }

    private <T> List<T> read(String sql, UUID caseId, Class<T> type) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).bind("case", caseId).mapTo(type).list());
    }

    /** The case touches something in a part of the country. */
    boolean isTouchedIn(Scope scope, UUID caseId) {
        return asks(TOUCHES, scope, caseId);
    }

    /** The case touches nothing outside it. */
    boolean isWholeIn(Scope scope, UUID caseId) {
        return !asks(REACHES_BEYOND, scope, caseId);
    }

    private boolean asks(String question, Scope scope, UUID caseId) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(question)
                                .bind("case", caseId)
                                .bind("scope", scope.path())
                                .mapTo(boolean.class)
                                .one());
    }

    Reach reach(UUID caseId) {
        var path = smallestAbove(read(PATHS, caseId, String.class));
        return jdbi.withHandle(
                handle -> handle.createQuery(REACH).bind("path", path).mapTo(Reach.class).one());
    }

    /** The path that all paths begin with. */
    private static String smallestAbove(List<String> paths) {
        return paths.stream().reduce(Touches::common).orElseThrow();
    }

    private static String common(String one, String other) {
        var shared = one;
        while (!(other + ".").startsWith(shared + ".")) {
            shared = shared.substring(0, shared.lastIndexOf('.'));
        }
        return shared;
    }
}
