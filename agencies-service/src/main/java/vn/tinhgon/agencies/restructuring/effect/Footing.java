package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Finds what an annulment leaves without ground: below or in what stands no longer. */
@ApplicationScoped
class Footing {

    /** The restored, and whoever has come below or into what exists no longer. */
    private static final String LOST =
            """
            with agency as (
              select v.* from agency_version v
              where (v.agency_id = any(:agencies) or v.parent_id = any(:agencies) or v.directed_by_id = any(:agencies)
                     or v.area_id = any(:areas))
                and v.valid @> cast(:day as date) and upper_inf(v.known)),
            area as (
              select v.* from area_version v
              where (v.area_id = any(:areas) or v.parent_id = any(:areas))
                and v.valid @> cast(:day as date) and upper_inf(v.known)),
            lost as (
              select agency.name, (select name from agency_version last where last.agency_id = superior.id
                                   order by upper_inf(known) desc, valid desc limit 1) as ground
              from agency cross join lateral (values (parent_id), (directed_by_id)) as superior(id)
              where superior.id is not null
                and not exists (select from agency_version s where s.agency_id = superior.id
                                and s.valid @> cast(:day as date) and upper_inf(s.known))
              union
              select agency.name, (select name from area_version last where last.area_id = agency.area_id
                                   order by upper_inf(known) desc, valid desc limit 1)
              from agency
              where not exists (select from area_version s where s.area_id = agency.area_id and s.level = agency.level
                                and s.valid @> cast(:day as date) and upper_inf(s.known))
              union
              select area.name, (select name from area_version last where last.area_id = area.parent_id
                                 order by upper_inf(known) desc, valid desc limit 1)
              from area
              where parent_id is not null
                and not exists (select from area_version s where s.area_id = area.parent_id
                                and s.scope = subpath(area.scope, 0, -1)
                                and s.valid @> cast(:day as date) and upper_inf(s.known)))
            select name || ' (' || ground || ')' from lost order by name collate "vi-x-icu\"""";

    private final Jdbi jdbi;

    Footing(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Each with the one that is missing below or around it. */
    List<String> lost(Trace trace, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(LOST)
                                .bindArray("agencies", UUID.class, List.copyOf(trace.agencies()))
                                .bindArray("areas", UUID.class, List.copyOf(trace.areas()))
                                .bind("day", day)
                                .mapTo(String.class)
                                .list());
    }
}
