package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.PageQuery;

/**
 * Deputies and staff above the limits that a merger left, each with the day by which they must be
 * gone.
 */
@ApplicationScoped
public class Surpluses {

    private static final String RECORD =
            """
            insert into staff_surplus (agency_id, measure, category, posts, since, ends_on, basis, case_id, known)
            values (:agency, :measure, :category, :posts, :since, :endsOn, :basis, :origin.caseId,
                    tstzrange(:origin.known, null))""";

    private static final String FORGET =
            """
            update staff_surplus set known = tstzrange(lower(known), :origin.known)
            where case_id = :case and agency_id = any(:agencies) and upper_inf(known)
            returning agency_id""";

    private static final String IN_SCOPE =
            """
            select u.id, u.agency_id, v.name as agency_name, u.measure, u.category, u.posts, u.since, u.ends_on,
                   u.basis, u.case_id
            from staff_surplus u
            join agency_version v on v.agency_id = u.agency_id
              and v.valid @> cast(:day as date) and v.known @> cast(:known as timestamptz)
            join area_version s on s.area_id = v.area_id and s.scope <@ cast(:scope as ltree)
              and s.valid @> cast(:day as date) and s.known @> cast(:known as timestamptz)
            where u.since <= :day and u.known @> cast(:known as timestamptz)
              and (cast(:after as uuid) is null or u.id > :after)
            order by u.id limit :fetch""";

    private final Jdbi jdbi;
    private final StaffingLimits limits;
    private final StaffingSheets sheets;

    Surpluses(Jdbi jdbi, StaffingLimits limits, StaffingSheets sheets) {
        this.jdbi = jdbi;
        this.limits = limits;
        this.sheets = sheets;
    }

    /**
     * Records what is above the limits where a case has put staff together.
     *
     * @param since the day of the case, from which on the time to mend it runs
     */
    public void record(Collection<UUID> agencies, LocalDate since, Moment moment, Origin origin) {
        var table = limits.table(moment);
        jdbi.useHandle(
                handle -> {
                    var rows = handle.prepareBatch(RECORD);
                    for (var staffing : sheets.of(agencies, moment)) {
                        var term = table.find(Measure.SURPLUS_MONTHS, staffing);
                        for (var finding : table.surpluses(staffing)) {
                            rows.bind("agency", finding.agencyId())
                                    .bind("measure", finding.measure())
                                    .bind("category", finding.category())
                                    .bind("posts", finding.difference())
                                    .bind("since", since)
                                    .bind("endsOn", table.endOfSurplus(finding, staffing, since))
                                    .bind("basis", term.map(Limit::basis).orElse(null))
                                    .bindMethods("origin", origin)
                                    .add();
                        }
                    }
                    if (rows.size() > 0) {
                        rows.execute();
                    }
                });
    }

    /** The surpluses of a part of the country, each with how much of it is left. */
    public List<TrackedSurplus> list(Scope scope, Moment moment, PageQuery page) {
        var rows =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(IN_SCOPE)
                                        .bind("scope", scope.path())
                                        .bind("after", page.after())
                                        .bind("fetch", page.fetch())
                                        .bindMethods(moment)
                                        .mapTo(Surplus.class)
                                        .list());
        var agencies = rows.stream().map(Surplus::agencyId).distinct().toList();
        var findings = limits.judge(sheets.of(agencies, moment), moment);
        return rows.stream().map(row -> new TrackedSurplus(row, left(row, findings))).toList();
    }

    private static int left(Surplus surplus, List<LimitFinding> findings) {
        return findings.stream()
                .filter(surplus::isAbout)
                .mapToInt(LimitFinding::difference)
                .findFirst()
                .orElse(0);
    }

    /** What a case left with agencies is tracked no longer; tells with which there was any. */
    Set<UUID> forget(UUID caseId, Collection<UUID> agencies, Origin origin) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(FORGET)
                                .bind("case", caseId)
                                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                .bindMethods("origin", origin)
                                .mapTo(UUID.class)
                                .set());
    }
}
