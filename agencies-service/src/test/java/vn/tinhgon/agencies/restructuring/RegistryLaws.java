package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;

/**
 * What holds in a region whatever cases it has seen. Each law asks for what breaks it, over all
 * days at once, and nothing may answer.
 */
final class RegistryLaws {

    private final Jdbi jdbi;
    private final Region region;

    RegistryLaws(Jdbi jdbi, Region region) {
        this.jdbi = jdbi;
        this.region = region;
    }

    /** That answers never change is seen at the end of a sequence. */
    void mustHold(int posts) {
        one_version_per_agency_and_instant();
        one_owner_per_function_and_day();
        only_who_stands_owns_functions_or_posts();
        the_sum_of_quota_is_constant_except_for_recorded_changes(posts);
        lineage_is_acyclic();
        agencies_belong_to_and_sit_in_what_stands();
        areas_lie_in_what_stands();
    }

    private void one_version_per_agency_and_instant() {
        mustBeNone(
                """
                select a.agency_id from agency_version a join agency_version b on a.agency_id = b.agency_id and a.id < b.id
                where a.agency_id = any(:agencies) and a.valid && b.valid and a.known && b.known
                union all
                select a.area_id from area_version a join area_version b on a.area_id = b.area_id and a.id < b.id
                where a.area_id = any(:areas) and a.valid && b.valid and a.known && b.known""");
    }

    /** From its first day on a function is owned or has left the State, never both or neither. */
    private void one_owner_per_function_and_day() {
        mustBeNone(
                """
                select function_id from (
                  select function_id, valid from function_owner where upper_inf(known)
                  union all
                  select function_id, valid from function_release where upper_inf(known)) held
                where function_id = any(:functions)
                group by function_id
                having range_agg(valid) <> datemultirange(daterange(:since, null))
                  or sum(least(coalesce(upper(valid), :far), :far) - lower(valid)) <> cast(:far as date) - cast(:since as date)""");
    }

    private void only_who_stands_owns_functions_or_posts() {
        mustBeNone(
                """
                select o.function_id from function_owner o
                where o.function_id = any(:functions) and upper_inf(o.known)
                  and not (select range_agg(v.valid) @> o.valid from agency_version v
                           where v.agency_id = o.owner_id and upper_inf(v.known))
                union all
                select e.agency_id
                from (select distinct effective_on as day from quota_entry where agency_id = any(:agencies)) d
                join quota_entry e on e.agency_id = any(:agencies) and e.effective_on <= d.day
                group by e.agency_id, d.day
                having sum(e.posts) < 0 or sum(e.posts) > 0 and not exists (
                  select from agency_version v
                  where v.agency_id = e.agency_id and upper_inf(v.known) and v.valid @> d.day)""");
    }

    /** Posts are granted and given back, and otherwise only moved. */
    private void the_sum_of_quota_is_constant_except_for_recorded_changes(int posts) {
        assertThat(region.allPosts(RandomCases.FAR)).as("the sum of quota").isEqualTo(posts);
    }

    private void lineage_is_acyclic() {
        mustBeNone(
                """
                with recursive link as (
                  select ended_id, successor_id from succession where upper_inf(known)
                  union all
                  select ended_id, successor_id from area_succession where upper_inf(known)),
                line as (
                  select ended_id as start, successor_id as heir from link
                  where ended_id = any(:agencies) or ended_id = any(:areas)
                  union
                  select line.start, link.successor_id from line join link on link.ended_id = line.heir)
                select start from line where start = heir""");
    }

    private void agencies_belong_to_and_sit_in_what_stands() {
        mustBeNone(
                """
                select v.agency_id
                from agency_version v
                cross join lateral (values (v.parent_id), (v.directed_by_id)) as superior(id)
                where v.agency_id = any(:agencies) and upper_inf(v.known) and superior.id is not null
                  and not (select coalesce(range_agg(s.valid) @> v.valid, false) from agency_version s
                           where s.agency_id = superior.id and upper_inf(s.known))
                union all
                select v.agency_id
                from agency_version v
                where v.agency_id = any(:agencies) and upper_inf(v.known)
                  and not (select coalesce(range_agg(a.valid) @> v.valid, false) from area_version a
                           where a.area_id = v.area_id and a.level = v.level and upper_inf(a.known))""");
    }

    private void areas_lie_in_what_stands() {
        mustBeNone(
                """
                select v.area_id
                from area_version v
                where v.area_id = any(:areas) and upper_inf(v.known)
                  and not (select coalesce(range_agg(p.valid) @> v.valid, false) from area_version p
                           where p.area_id = v.parent_id and p.scope = subpath(v.scope, 0, -1) and upper_inf(p.known))""");
    }

    private void mustBeNone(String breaches) {
        assertThat(ask(breaches)).isEmpty();
    }

    private List<UUID> ask(String question) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(question)
                                .bindArray("agencies", UUID.class, new ArrayList<>(region.agencies))
                                .bindArray("areas", UUID.class, new ArrayList<>(region.areas()))
                                .bindArray(
                                        "functions", UUID.class, new ArrayList<>(region.functions))
                                .bind("since", Region.SINCE)
                                .bind("far", RandomCases.FAR)
                                .mapTo(UUID.class)
                                .list());
    }
}
