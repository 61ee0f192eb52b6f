package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;

/** Judges agencies by quota and by the limits in force (rules 6, 7 and 8). */
@ApplicationScoped
public class StaffingLimits {

    private static final String IN_FORCE =
            """
            select measure, kind, level, lower(size) as size_from, upper(size) - 1 as size_to, amount,
                   lower(valid) as valid_from, upper(valid) as valid_to, basis
            from staffing_limit
            where valid @> cast(:day as date) and known @> cast(:known as timestamptz)
            order by measure, kind, level, lower(size)""";

    private final Jdbi jdbi;
    private final StaffingSheets sheets;

    StaffingLimits(Jdbi jdbi, StaffingSheets sheets) {
        this.jdbi = jdbi;
        this.sheets = sheets;
    }

    public List<LimitFinding> judge(Collection<UUID> agencies, LocalDate day) {
        return judge(sheets.of(agencies, Moment.on(day)), Moment.on(day));
    }

    public List<LimitFinding> judge(List<AgencyStaffing> staffings, Moment moment) {
        var table = table(moment);
        return staffings.stream().flatMap(s -> table.judge(s).stream()).toList();
    }

    public LimitTable table(Moment moment) {
        return new LimitTable(inForce(moment));
    }

    private List<Limit> inForce(Moment moment) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(IN_FORCE).bindMethods(moment).mapTo(Limit.class).list());
    }
}
