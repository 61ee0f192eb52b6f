package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.StaffFigure;
import vn.tinhgon.events.StaffingLimitExceeded;
import vn.tinhgon.events.StaffingUpdated;
import vn.tinhgon.platform.outbox.Outbox;

/** Tells how the posts of agencies are from a day on, and which limits that breaks. */
@ApplicationScoped
class StaffingNews {

    private final StaffingSheets sheets;
    private final StaffingLimits limits;
    private final Outbox outbox;

    StaffingNews(StaffingSheets sheets, StaffingLimits limits, Outbox outbox) {
        this.sheets = sheets;
        this.limits = limits;
        this.outbox = outbox;
    }

    /**
     * @param caseId the restructuring that caused it, null when a decision or a report did
     */
    void tell(Collection<UUID> agencies, LocalDate on, UUID caseId) {
        var staffings = sheets.of(agencies, Moment.on(on));
        var table = limits.table(staffings, Moment.on(on));
        var events = new ArrayList<AgencyEvent>();
        for (var staffing : staffings) {
            events.add(updated(staffing, on, caseId));
            for (var finding : table.judge(staffing)) {
                var term = table.term(finding.measure(), staffing).filter(limit -> caseId != null);
                events.add(exceeded(finding, staffing, on, caseId, LimitTable.end(term, on)));
            }
        }
        outbox.addAllOn(events, on);
    }

    private static StaffingUpdated updated(AgencyStaffing staffing, LocalDate on, UUID caseId) {
        return new StaffingUpdated(
                staffing.agencyId(),
                staffing.name(),
                Stream.of(StaffCategory.values()).map(c -> figure(staffing, c)).toList(),
                staffing.reported().map(Headcount::professionalPosts).orElse(null),
                staffing.reported().map(Headcount::deputies).orElse(null),
                caseId,
                staffing.scope().path(),
                staffing.level(),
                on);
    }

    private static StaffFigure figure(AgencyStaffing staffing, StaffCategory category) {
        return new StaffFigure(
                category.name(),
                staffing.quota().posts(category),
                staffing.reported().map(staff -> staff.filled(category)).orElse(null));
    }

    private static StaffingLimitExceeded exceeded(
            LimitFinding finding,
            AgencyStaffing staffing,
            LocalDate on,
            UUID caseId,
            LocalDate endsOn) {
        return new StaffingLimitExceeded(
                finding.agencyId(),
                finding.agencyName(),
                finding.measure().name(),
                finding.category() == null ? null : finding.category().name(),
                finding.actual(),
                finding.limit(),
                finding.basis(),
                caseId,
                endsOn,
                staffing.scope().path(),
                staffing.level(),
                on);
    }
}
