package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.restructuring.move.CasePlan;

/** Asks the registry what stands, and whether it stands on anything. */
@ApplicationScoped
class Standing {

    private static final String UNITS =
            """
            select kind, count(*) as units from agency_version
            where agency_id = any(:agencies) and valid @> cast(:day as date) and upper_inf(known)
            group by kind order by kind""";

    /** Those below or within what the case ends, and those that the case names. */
    private static final String UNSUPPORTED =
            """
            with suspect as (
              select agency_id from agency_version
              where (parent_id = any(:ended) or directed_by_id = any(:ended) or area_id = any(:endedAreas))
                and valid @> cast(:day as date) and upper_inf(known)
              union
              select unnest(:named))
            select v.name
            from suspect
            join agency_version v on v.agency_id = suspect.agency_id
              and v.valid @> cast(:day as date) and upper_inf(v.known)
            where not exists (select from area_version a
                              where a.area_id = v.area_id and a.level = v.level
                                and a.valid @> cast(:day as date) and upper_inf(a.known))
               or exists (select from (values (v.parent_id), (v.directed_by_id)) as superior(id)
                          where id is not null
                            and not exists (select from agency_version s
                                            where s.agency_id = superior.id
                                              and s.valid @> cast(:day as date) and upper_inf(s.known)))
            order by v.name collate "vi-x-icu", v.agency_id""";

    private static final String CONCERNED =
            """
            select unnest(:named)
            union
            select agency_id from agency_version
            where (parent_id = any(:ended) or directed_by_id = any(:ended) or area_id = any(:endedAreas))
              and upper_inf(known) and (upper_inf(valid) or upper(valid) > :day)""";

    private final Jdbi jdbi;

    Standing(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How many of the agencies stand on a day, by kind. */
    Map<AgencyKind, Integer> units(Collection<UUID> agencies, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery(UNITS)
                                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                .bind("day", day)
                                .mapTo(Units.class)
                                .stream()
                                .collect(Collectors.toMap(Units::kind, Units::units)));
    }

    /** All agencies that a case changes, those below and within what ends included. */
    List<UUID> concerned(CasePlan plan, LocalDate day) {
        return about(CONCERNED, plan, plan.existingAgencies(), day, UUID.class);
    }

    /** Names of agencies whose superior or area stands no longer, or is of another level. */
    List<String> unsupported(CasePlan plan, Collection<UUID> named, LocalDate day) {
        return about(UNSUPPORTED, plan, named, day, String.class);
    }

    private <T> List<T> about(
            String sql, CasePlan plan, Collection<UUID> named, LocalDate day, Class<T> type) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(sql)
                                .bindArray("named", UUID.class, List.copyOf(named))
                                .bindArray("ended", UUID.class, List.copyOf(plan.endedAgencies()))
                                .bindArray("endedAreas", UUID.class, List.copyOf(plan.endedAreas()))
                                .bind("day", day)
                                .mapTo(type)
                                .list());
    }

    private record Units(AgencyKind kind, int units) {}
}
