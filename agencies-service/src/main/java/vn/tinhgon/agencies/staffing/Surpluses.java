package vn.tinhgon.agencies.staffing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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
            values (:agencyId, :measure, :category, :posts, :since, :endsOn, :termBasis, :origin.caseId,
                    tstzrange(:origin.known, null))""";

    private static final String FORGET =
            """
            update staff_surplus set known = tstzrange(lower(known), :origin.known)
            where case_id = :case and agency_id = any(:agencies) and upper_inf(known)
            returning agency_id""";

    private static final String IN_SCOPE =
            """
            select u.id, u.agency_id, v.name as agency_name, u.measure, u.category, u.posts, u.since, u.ends_on,
                   u.basis, u.case_id,
                   (select coalesce(sum(n.posts), 0) from staff_surplus n
                    where n.agency_id = u.agency_id and n.measure = u.measure and n.category is not distinct from u.category
                      and (n.since, n.id) > (u.since, u.id) and n.since <= :day
                      and n.known @> cast(:known as timestamptz)) as newer
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
     * Records by how many more a case has put agencies above their limits.
     *
     * @param since the day of the case, from which on the time to mend it runs
     */
    public void record(Collection<UUID> agencies, LocalDate since, Moment moment, Origin origin) {
        var staffings = sheets.of(agencies, moment);
        var table = limits.table(staffings, moment);
        var above = staffings.stream().filter(s -> !table.surpluses(s).isEmpty()).toList();
        var before =
                limits.judge(
                        above.stream().map(AgencyStaffing::agencyId).toList(), since.minusDays(1));
        jdbi.useHandle(
                handle -> {
                    var rows = handle.prepareBatch(RECORD);
                    for (var staffing : above) {
                        for (var finding : table.surpluses(staffing)) {
                            var more = finding.difference() - tooMany(finding::isLike, before);
                            if (more > 0) {
                                var term = table.term(finding.measure(), staffing);
                                rows.bindMethods(finding)
                                        .bind("posts", more)
                                        .bind("since", since)
                                        .bind("endsOn", LimitTable.end(term, since))
                                        .bind("termBasis", term.map(Limit::basis).orElse(null))
                                        .bindMethods("origin", origin)
                                        .add();
                            }
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
        var staffings = sheets.of(rows.stream().map(Surplus::agencyId).distinct().toList(), moment);
        var table = limits.table(staffings, moment);
        var of = staffings.stream().collect(toMap(AgencyStaffing::agencyId, identity()));
        return rows.stream().map(row -> tracked(row, of.get(row.agencyId()), table)).toList();
    }

    /** What was told when it happened stands; where nothing was, a later rule may say it. */
    private static TrackedSurplus tracked(
            Surplus surplus, AgencyStaffing staffing, LimitTable table) {
        var left = surplus.remaining(tooMany(surplus::isAbout, table.surpluses(staffing)));
        if (surplus.endsOn() != null) {
            return new TrackedSurplus(surplus, left, surplus.endsOn(), surplus.basis());
        }
        var term = table.term(surplus.measure(), staffing);
        return new TrackedSurplus(
                surplus,
                left,
                LimitTable.end(term, surplus.since()),
                term.map(Limit::basis).orElse(null));
    }

    private static int tooMany(Predicate<LimitFinding> which, List<LimitFinding> findings) {
        return findings.stream()
                .filter(which)
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
