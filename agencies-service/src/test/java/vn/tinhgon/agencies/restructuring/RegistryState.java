package vn.tinhgon.agencies.restructuring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.jdbi.v3.core.Jdbi;

/** All that the tables say of some agencies, areas, functions and pilots, as known now. */
record RegistryState(Jdbi jdbi) {

    private static final String AROUND =
            """
            select day, line from unnest(cast(:days as date[])) as day cross join lateral (
            select concat_ws('|', 'agency', agency_id, name, former_names, other_names, kind, bloc, level, area_id,
                             coalesce(cast(parent_id as text), '-'), coalesce(cast(directed_by_id as text), '-'), mailbox)
              as line
            from agency_version where agency_id = any(:ids) and upper_inf(known) and valid @> day
            union all
            select concat_ws('|', 'code', agency_id, scheme, code)
            from agency_code where agency_id = any(:ids) and upper_inf(known) and valid @> day
            union all
            select concat_ws('|', 'area', area_id, code, name, level, parent_id, scope)
            from area_version where area_id = any(:ids) and upper_inf(known) and valid @> day
            union all
            select concat_ws('|', 'function', function_id, owner_id)
            from function_owner where function_id = any(:ids) and upper_inf(known) and valid @> day
            union all
            select concat_ws('|', 'released', function_id, reason)
            from function_release where function_id = any(:ids) and upper_inf(known) and valid @> day
            union all
            select concat_ws('|', 'succession', ended_id, successor_id, position, extent, survives)
            from succession where ended_id = any(:ids) and upper_inf(known) and valid @> day
            union all
            select concat_ws('|', 'area succession', ended_id, successor_id, position, extent, survives)
            from area_succession where ended_id = any(:ids) and upper_inf(known) and valid @> day
            union all
            select concat_ws('|', 'posts', agency_id, category, sum(posts))
            from quota_entry where agency_id = any(:ids) and effective_on <= day
            group by agency_id, category having sum(posts) <> 0
            union all
            select concat_ws('|', 'staff', agency_id, civil_servants, budget_employees, revenue_employees,
                             professional_posts, deputies)
            from headcount_version where agency_id = any(:ids) and upper_inf(known) and valid @> day
            union all
            select concat_ws('|', 'surplus', agency_id, measure, category, posts, since, ends_on)
            from staff_surplus where agency_id = any(:ids) and upper_inf(known) and since <= day
            union all
            select concat_ws('|', 'review', pilot_id, outcome, reviewed_on, next_review_on)
            from pilot_review where pilot_id = any(:ids) and upper_inf(known) and reviewed_on <= day
            ) known order by day, line""";

    /** On days long before a day, around it and long after. */
    Map<LocalDate, List<String>> around(LocalDate day, Collection<UUID> ids) {
        var days =
                Stream.of(-400, -1, 0, 1, 29, 30, 400, 4000)
                        .map(day::plusDays)
                        .map(LocalDate::toString)
                        .toList();
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery(AROUND)
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .bindArray("days", String.class, days)
                                .mapTo(Line.class)
                                .stream()
                                .collect(
                                        groupingBy(
                                                Line::day,
                                                TreeMap::new,
                                                mapping(Line::line, toList()))));
    }

    private record Line(LocalDate day, String line) {}

    /** What is said of some days in one state and not in the other. */
    static List<String> differences(
            Map<LocalDate, List<String>> expected, Map<LocalDate, List<String>> found) {
        var missing = only(expected, found).map(line -> "missing " + line);
        var unexpected = only(found, expected).map(line -> "unexpected " + line);
        return Stream.concat(missing, unexpected).toList();
    }

    private static Stream<String> only(
            Map<LocalDate, List<String>> some, Map<LocalDate, List<String>> others) {
        return some.entrySet().stream()
                .flatMap(
                        state ->
                                state.getValue().stream()
                                        .filter(
                                                line ->
                                                        !others.getOrDefault(
                                                                        state.getKey(), List.of())
                                                                .contains(line))
                                        .map(line -> state.getKey() + " " + line));
    }

    /** Of some only, but for posts and staff: these go back to others too. */
    static Map<LocalDate, List<String>> about(Set<UUID> some, Map<LocalDate, List<String>> states) {
        var about = new TreeMap<LocalDate, List<String>>();
        states.forEach(
                (on, lines) ->
                        about.put(on, lines.stream().filter(line -> isAbout(some, line)).toList()));
        return about;
    }

    private static boolean isAbout(Set<UUID> some, String line) {
        var cells = line.split("\\|");
        return switch (cells[0]) {
            case "posts", "staff", "surplus" -> false;
            case "succession", "area succession" ->
                    some.contains(UUID.fromString(cells[1]))
                            && some.contains(UUID.fromString(cells[2]));
            default -> some.contains(UUID.fromString(cells[1]));
        };
    }
}
