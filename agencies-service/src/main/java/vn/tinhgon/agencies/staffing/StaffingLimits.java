package vn.tinhgon.agencies.staffing;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Scope;

/** Judges agencies by quota and by the limits in force (rules 6, 7 and 8). */
@ApplicationScoped
public class StaffingLimits {

    private static final String IN_FORCE =
            """
            select measure, kind, level, scope::text as scope, lower(size) as size_from, upper(size) - 1 as size_to,
                   amount, averaged, lower(valid) as valid_from, upper(valid) as valid_to, basis
            from staffing_limit
            where valid @> cast(:day as date) and known @> cast(:known as timestamptz)
            order by measure, kind, level, staffing_limit.scope, lower(size)""";

    private static final String PEERS =
            """
            with mine as (
              select agency_id, area_id, kind, level from agency_version
              where agency_id = any(:agencies) and valid @> cast(:day as date) and known @> cast(:known as timestamptz)),
            alike as (
              select m.area_id, m.kind, m.level, count(*) as agencies, sum(h.deputies) as deputies
              from (select distinct area_id, kind, level from mine) m
              join agency_version v on v.area_id = m.area_id and v.kind = m.kind and v.level = m.level
                and v.valid @> cast(:day as date) and v.known @> cast(:known as timestamptz)
              join headcount_version h on h.agency_id = v.agency_id
                and h.valid @> cast(:day as date) and h.known @> cast(:known as timestamptz)
              group by m.area_id, m.kind, m.level)
            select agency_id, agencies, deputies from mine join alike using (area_id, kind, level)""";

    private final Jdbi jdbi;
    private final StaffingSheets sheets;

    StaffingLimits(Jdbi jdbi, StaffingSheets sheets) {
        this.jdbi = jdbi;
        this.sheets = sheets;
    }

    public List<LimitFinding> judge(Collection<UUID> agencies, LocalDate day) {
        var staffings = sheets.of(agencies, Moment.on(day));
        var table = table(staffings, Moment.on(day));
        return staffings.stream().flatMap(staffing -> table.judge(staffing).stream()).toList();
    }

    /** The limits for some agencies, with whom they share averages. */
    public LimitTable table(List<AgencyStaffing> staffings, Moment moment) {
        var limits = all(moment);
        var sharing =
                staffings.stream()
                        .filter(s -> limits.stream().anyMatch(l -> l.averaged() && l.isAbout(s)))
                        .map(AgencyStaffing::agencyId)
                        .toList();
        return new LimitTable(limits, peers(sharing, moment));
    }

    /** The limits that are law in a part of the country, or somewhere in it. */
    public List<Limit> inForce(Scope part, Moment moment) {
        return all(moment).stream().filter(limit -> limit.concerns(part)).toList();
    }

    private List<Limit> all(Moment moment) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(IN_FORCE).bindMethods(moment).mapTo(Limit.class).list());
    }

    private Map<UUID, Peers> peers(List<UUID> agencies, Moment moment) {
        if (agencies.isEmpty()) {
            return Map.of();
        }
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(PEERS)
                                        .bindArray("agencies", UUID.class, agencies)
                                        .bindMethods(moment)
                                        .mapTo(Sharing.class)
                                        .list())
                .stream()
                .collect(toMap(Sharing::agencyId, Sharing::peers));
    }

    private record Sharing(UUID agencyId, int agencies, int deputies) {
        Peers peers() {
            return new Peers(agencies, deputies);
        }
    }
}
