package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;

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
            where case_id = :case and upper_inf(known)""";

    private final Jdbi jdbi;
    private final StaffingLimits limits;
    private final StaffingSheets sheets;

    Surpluses(Jdbi jdbi, StaffingLimits limits, StaffingSheets sheets) {
        this.jdbi = jdbi;
        this.limits = limits;
        this.sheets = sheets;
    }

    /** Records what is above the limits where a case has put staff together. */
    public void record(List<UUID> successors, LocalDate since, Origin origin) {
        var moment = Moment.on(since);
        var table = new LimitTable(limits.inForce(moment));
        jdbi.useHandle(
                handle -> {
                    var rows = handle.prepareBatch(RECORD);
                    for (var staffing : sheets.of(successors, moment)) {
                        var term = table.find(Measure.SURPLUS_MONTHS, staffing);
                        for (var finding : table.surpluses(staffing)) {
                            rows.bind("agency", finding.agencyId())
                                    .bind("measure", finding.measure())
                                    .bind("category", finding.category())
                                    .bind("posts", finding.difference())
                                    .bind("since", since)
                                    .bind(
                                            "endsOn",
                                            term.map(t -> since.plusMonths(t.amount()))
                                                    .orElse(null))
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

    /** A case that is annulled leaves no surplus. */
    public void forget(UUID caseId, Origin origin) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(FORGET)
                                .bind("case", caseId)
                                .bindMethods("origin", origin)
                                .execute());
    }
}
