package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;

/** What holds in a region whatever cases it has seen, each as a question whose answer is empty. */
final class RegistryLaws {

    private static final String VERSIONS_THAT_OVERLAP =
            """
            select a.agency_id from agency_version a join agency_version b on a.agency_id = b.agency_id and a.id < b.id
            where a.agency_id = any(:agencies) and a.valid && b.valid and a.known && b.known
            union all
            select a.area_id from area_version a join area_version b on a.area_id = b.area_id and a.id < b.id
            where a.area_id = any(:areas) and a.valid && b.valid and a.known && b.known""";

    /** From its first day on a function is owned or has left the State, never both or neither. */
    private static final String FUNCTIONS_NOT_OWNED_ONCE =
            """
            with held as (
              select function_id, valid from function_owner where upper_inf(known)
              union all
              select function_id, valid from function_release where upper_inf(known))
            select function_id from held where function_id = any(:functions)
            group by function_id
            having range_agg(valid) <> datemultirange(daterange(:since, null))
              or sum(least(coalesce(upper(valid), :far), :far) - lower(valid)) <> cast(:far as date) - cast(:since as date)""";

    private static final String FUNCTIONS_OF_NOBODY =
            """
            select o.function_id from function_owner o
            where o.function_id = any(:functions) and upper_inf(o.known)
              and not (select range_agg(v.valid) @> o.valid from agency_version v
                       where v.agency_id = o.owner_id and upper_inf(v.known))""";

    private static final String POSTS_WITHOUT_AGENCY =
            """
            select e.agency_id from (select distinct effective_on as day from quota_entry where agency_id = any(:agencies)) d
            join quota_entry e on e.agency_id = any(:agencies) and e.effective_on <= d.day
            group by e.agency_id, d.day
            having sum(e.posts) < 0 or sum(e.posts) > 0 and not exists (
              select from agency_version v where v.agency_id = e.agency_id and upper_inf(v.known) and v.valid @> d.day)""";

    private static final String OWN_ANCESTORS =
            """
            with recursive line as (
              select ended_id as start, successor_id as heir from link
              union
              select line.start, link.successor_id from line join link on link.ended_id = line.heir),
            link as (
              select ended_id, successor_id from succession where upper_inf(known)
              union all
              select ended_id, successor_id from area_succession where upper_inf(known))
            select start from line where start = heir and (start = any(:agencies) or start = any(:areas))""";

    private static final String STATE =
            """
            select concat_ws('|', 'agency', agency_id, name, former_names, other_names, kind, bloc, level, area_id,
                             coalesce(cast(parent_id as text), '-'), coalesce(cast(directed_by_id as text), '-'))
            from agency_version where agency_id = any(:agencies) and upper_inf(known) and valid @> cast(:day as date)
            union all
            select concat_ws('|', 'area', area_id, code, name, level, parent_id, scope)
            from area_version where area_id = any(:areas) and upper_inf(known) and valid @> cast(:day as date)
            union all
            select concat_ws('|', 'function', function_id, owner_id)
            from function_owner where function_id = any(:functions) and upper_inf(known) and valid @> cast(:day as date)
            union all
            select concat_ws('|', 'released', function_id, reason)
            from function_release where function_id = any(:functions) and upper_inf(known) and valid @> cast(:day as date)
            union all
            select concat_ws('|', 'succession', ended_id, successor_id, position, extent, survives)
            from succession where ended_id = any(:agencies) and upper_inf(known) and valid @> cast(:day as date)
            union all
            select concat_ws('|', 'area succession', ended_id, successor_id, position, extent, survives)
            from area_succession where ended_id = any(:areas) and upper_inf(known) and valid @> cast(:day as date)
            union all
            select concat_ws('|', 'posts', agency_id, sum(posts))
            from quota_entry where agency_id = any(:agencies) and effective_on <= :day
            group by agency_id having sum(posts) <> 0
            order by 1""";

    private static final LocalDate FAR = LocalDate.of(2200, 1, 1);

    private final Jdbi jdbi;
    private final Region region;

    RegistryLaws(Jdbi jdbi, Region region) {
        this.jdbi = jdbi;
        this.region = region;
    }

    void mustHold() {
        assertThat(ask(VERSIONS_THAT_OVERLAP, FAR)).as("one version at a time").isEmpty();
        assertThat(ask(FUNCTIONS_NOT_OWNED_ONCE, FAR)).as("one owner a day").isEmpty();
        assertThat(ask(FUNCTIONS_OF_NOBODY, FAR)).as("owners stand").isEmpty();
        assertThat(ask(POSTS_WITHOUT_AGENCY, FAR)).as("posts of who stands").isEmpty();
        assertThat(ask(OWN_ANCESTORS, FAR)).as("lineage without circles").isEmpty();
    }

    /** All that is known now of a day, whoever recorded it. */
    List<String> state(LocalDate day) {
        return ask(STATE, day);
    }

    int posts(LocalDate day) {
        return region.agencies.stream().mapToInt(agency -> region.posts(agency, day)).sum();
    }

    private List<String> ask(String question, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(question)
                                .bindArray("agencies", UUID.class, new ArrayList<>(region.agencies))
                                .bindArray("areas", UUID.class, new ArrayList<>(region.areas))
                                .bindArray(
                                        "functions", UUID.class, new ArrayList<>(region.functions))
                                .bind("since", Region.SINCE)
                                .bind("far", FAR)
                                .bind("day", day)
                                .mapTo(String.class)
                                .list());
    }
}
