package vn.tinhgon.agencies.restructuring;

import static vn.tinhgon.agencies.AgenciesApi.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jdbi.v3.core.Jdbi;

/** A part of the country, with all that was ever to be in it, whether it came to be or not. */
final class Region {

    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final AtomicInteger CODES = new AtomicInteger(50_000);

    private static final String STANDING =
            """
            select %1$s_id from %1$s_version
            where %1$s_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date) order by 1""";

    private static final String FUNCTIONS =
            """
            select function_id from function_owner
            where owner_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date) order by 1""";

    private static final String RESIDENTS =
            """
            select agency_id from agency_version
            where area_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date) order by 1""";

    private static final String BELOW =
            """
            select area_id from area_version
            where parent_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date) order by 1""";

    private static final String POSTS =
            """
            select coalesce(sum(posts), 0) from quota_entry
            where agency_id = any(:ids) and effective_on <= :day""";

    final Set<UUID> agencies = new LinkedHashSet<>();
    final Set<UUID> functions = new LinkedHashSet<>();
    private final Map<UUID, String> levels = new LinkedHashMap<>();
    private final Jdbi jdbi;

    Region(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    static String newCode() {
        return Integer.toString(CODES.incrementAndGet());
    }

    Set<UUID> areas() {
        return levels.keySet();
    }

    String level(UUID area) {
        return levels.get(area);
    }

    /** Everything in it. */
    Set<UUID> all() {
        var all = new LinkedHashSet<>(agencies);
        all.addAll(areas());
        all.addAll(functions);
        return all;
    }

    void add(UUID area, String level) {
        levels.put(area, level);
    }

    /** What an area is to be. */
    Map<String, Object> area(UUID id, String level, UUID parent) {
        add(id, level);
        var code = newCode();
        return body(
                "id", id,
                "code", code,
                "name", "Địa bàn " + code,
                "level", level,
                "parentId", parent);
    }

    /** What an agency is to be. */
    Map<String, Object> agency(UUID id, UUID area) {
        agencies.add(id);
        return body(
                "id",
                id,
                "name",
                "Đơn vị " + id,
                "kind",
                "PUBLIC_SERVICE_UNIT",
                "bloc",
                "GOVERNMENT",
                "level",
                level(area),
                "areaId",
                area);
    }

    List<UUID> standingAgencies(LocalDate day) {
        return ids(STANDING.formatted("agency"), agencies, day);
    }

    List<UUID> standingAreas(String level, LocalDate day) {
        return ids(STANDING.formatted("area"), areas(), day).stream()
                .filter(area -> level(area).equals(level))
                .toList();
    }

    List<UUID> functionsOf(UUID agency, LocalDate day) {
        return ids(FUNCTIONS, Set.of(agency), day);
    }

    List<UUID> agenciesIn(UUID area, LocalDate day) {
        return ids(RESIDENTS, Set.of(area), day);
    }

    List<UUID> areasIn(UUID area, LocalDate day) {
        return ids(BELOW, Set.of(area), day);
    }

    int posts(UUID agency, LocalDate day) {
        return posts(Set.of(agency), day);
    }

    int allPosts(LocalDate day) {
        return posts(agencies, day);
    }

    private int posts(Set<UUID> among, LocalDate day) {
        return ask(POSTS, among, day, Integer.class).getFirst();
    }

    private List<UUID> ids(String sql, Set<UUID> among, LocalDate day) {
        return ask(sql, among, day, UUID.class);
    }

    private <T> List<T> ask(String sql, Collection<UUID> among, LocalDate day, Class<T> type) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(sql)
                                .bindArray("ids", UUID.class, new ArrayList<>(among))
                                .bind("day", day)
                                .mapTo(type)
                                .list());
    }
}
