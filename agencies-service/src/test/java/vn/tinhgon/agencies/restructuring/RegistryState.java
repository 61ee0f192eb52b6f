package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;

/** All that the tables say of some agencies, areas, functions and pilots, as known now. */
record RegistryState(Jdbi jdbi) {

    private static final String ON =
            """
            select concat_ws('|', 'agency', agency_id, name, former_names, other_names, kind, bloc, level, area_id,
                             coalesce(cast(parent_id as text), '-'), coalesce(cast(directed_by_id as text), '-'), mailbox)
            from agency_version where agency_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date)
            union all
            select concat_ws('|', 'code', agency_id, scheme, code)
            from agency_code where agency_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date)
            union all
            select concat_ws('|', 'area', area_id, code, name, level, parent_id, scope)
            from area_version where area_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date)
            union all
            select concat_ws('|', 'function', function_id, owner_id)
            from function_owner where function_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date)
            union all
            select concat_ws('|', 'released', function_id, reason)
            from function_release where function_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date)
            union all
            select concat_ws('|', 'succession', ended_id, successor_id, position, extent, survives)
            from succession where ended_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date)
            union all
            select concat_ws('|', 'area succession', ended_id, successor_id, position, extent, survives)
            from area_succession where ended_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date)
            union all
            select concat_ws('|', 'posts', agency_id, category, sum(posts))
            from quota_entry where agency_id = any(:ids) and effective_on <= :day
            group by agency_id, category having sum(posts) <> 0
            union all
            select concat_ws('|', 'staff', agency_id, civil_servants, budget_employees, revenue_employees,
                             professional_posts, deputies)
            from headcount_version where agency_id = any(:ids) and upper_inf(known) and valid @> cast(:day as date)
            union all
            select concat_ws('|', 'surplus', agency_id, measure, category, posts, since, ends_on)
            from staff_surplus where agency_id = any(:ids) and upper_inf(known) and since <= :day
            union all
            select concat_ws('|', 'review', pilot_id, outcome, reviewed_on, next_review_on)
            from pilot_review where pilot_id = any(:ids) and upper_inf(known) and reviewed_on <= :day
            order by 1""";

    List<String> on(LocalDate day, Collection<UUID> ids) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ON)
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .bind("day", day)
                                .mapTo(String.class)
                                .list());
    }

    /** On days long before a day, around it and long after. */
    TreeMap<LocalDate, List<String>> around(LocalDate day, Collection<UUID> ids) {
        var states = new TreeMap<LocalDate, List<String>>();
        for (var distance : List.of(-400, -1, 0, 1, 29, 30, 400, 4000)) {
            var on = day.plusDays(distance);
            states.put(on, on(on, ids));
        }
        return states;
    }
}
