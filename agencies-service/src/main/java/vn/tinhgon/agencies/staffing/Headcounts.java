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
import vn.tinhgon.agencies.bitemporal.Origin;

/** How many work in each agency, through time. Lock the agencies before writing. */
@ApplicationScoped
public class Headcounts {

    /** From the day on, until what was already stated to be so later. */
    private static final String STATE =
            """
            with stated as (select * from %1$s),
            replaced as (
              update headcount_version v set known = tstzrange(lower(v.known), :origin.known)
              from stated s
              where v.agency_id = s.agency_id and upper_inf(v.known) and v.valid @> cast(:day as date)
              returning v.*),
            kept as (
              insert into headcount_version (agency_id, valid, known, %2$s, case_id)
              select agency_id, valid * daterange(null, :day), tstzrange(:origin.known, null), %2$s, case_id
              from replaced where lower(valid) < :day)
            insert into headcount_version (agency_id, valid, known, %2$s, case_id)
            select s.agency_id,
                   daterange(:day, case when r.agency_id is not null then upper(r.valid) else (
                     select min(lower(later.valid)) from headcount_version later
                     where later.agency_id = s.agency_id and upper_inf(later.known)
                       and lower(later.valid) > :day) end),
                   tstzrange(:origin.known, null), s.civil_servants, s.budget_employees, s.revenue_employees,
                   s.professional_posts, s.deputies, :origin.caseId
            from stated s left join replaced r on r.agency_id = s.agency_id"""
                    .formatted(HeadcountRow.ROWS, HeadcountRow.FIGURES);

    private static final String END =
            """
            with ended as (
              update headcount_version set known = tstzrange(lower(known), :origin.known)
              where agency_id = any(:agencies) and upper_inf(known)
                and (upper_inf(valid) or upper(valid) > :day)
              returning *)
            insert into headcount_version (agency_id, valid, known, %1$s, case_id)
            select agency_id, valid * daterange(null, :day), tstzrange(:origin.known, null), %1$s, case_id
            from ended where lower(valid) < :day"""
                    .formatted(HeadcountRow.FIGURES);

    private static final String AS_OF =
            """
            select agency_id, %1$s from headcount_version
            where agency_id = any(:agencies) and valid @> cast(:day as date)
              and known @> cast(:known as timestamptz)"""
                    .formatted(HeadcountRow.FIGURES);

    private final Jdbi jdbi;

    Headcounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The staff of agencies on a day as known now; who has reported none is not in it. */
    public Map<UUID, Headcount> of(Collection<UUID> agencies, LocalDate day) {
        return of(agencies, Moment.on(day));
    }

    public Map<UUID, Headcount> of(Collection<UUID> agencies, Moment moment) {
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(AS_OF)
                                        .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                        .bindMethods(moment)
                                        .mapTo(HeadcountRow.class)
                                        .list())
                .stream()
                .collect(toMap(HeadcountRow::agencyId, HeadcountRow::headcount));
    }

    /** What is so from a day on. */
    public void state(Map<UUID, Headcount> staff, LocalDate day, Origin origin) {
        var rows =
                staff.entrySet().stream()
                        .map(entry -> HeadcountRow.of(entry.getKey(), entry.getValue()))
                        .toList();
        jdbi.useHandle(
                handle ->
                        HeadcountRow.bind(handle.createUpdate(STATE), rows)
                                .bind("day", day)
                                .bindMethods("origin", origin)
                                .execute());
    }

    /** Nobody works in the agencies from a day on. */
    void end(Collection<UUID> agencies, LocalDate day, Origin origin) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(END)
                                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                .bind("day", day)
                                .bindMethods("origin", origin)
                                .execute());
    }
}
