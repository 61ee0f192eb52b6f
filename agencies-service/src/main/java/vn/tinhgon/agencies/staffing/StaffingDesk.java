package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.AgencyLocks;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.rest.ExpectedVersion;

/** Registers what agencies are granted and what they report. */
@ApplicationScoped
public class StaffingDesk {

    private final Agencies agencies;
    private final AgencyLocks locks;
    private final QuotaLedger quotas;
    private final Headcounts headcounts;
    private final StaffingSheets sheets;
    private final StaffingNews news;
    private final ExpectedVersion expected;
    private final Knowledge knowledge;

    StaffingDesk(
            Agencies agencies,
            AgencyLocks locks,
            QuotaLedger quotas,
            Headcounts headcounts,
            StaffingSheets sheets,
            StaffingNews news,
            ExpectedVersion expected,
            Knowledge knowledge) {
        this.agencies = agencies;
        this.locks = locks;
        this.quotas = quotas;
        this.headcounts = headcounts;
        this.sheets = sheets;
        this.news = news;
        this.expected = expected;
        this.knowledge = knowledge;
    }

    /** By a decision an agency has so many posts from a day on. */
    @Transactional
    public AgencyStaffing grant(
            UUID agency,
            Map<StaffCategory, Integer> posts,
            LocalDate on,
            Decision decision,
            Caller caller) {
        hold(agency, on, caller);
        var grants =
                posts.entrySet().stream()
                        .map(each -> new QuotaGrant(agency, each.getKey(), each.getValue()))
                        .toList();
        quotas.grant(grants, on, new Origin(decision, null, knowledge.now()));
        return told(agency, on, caller);
    }

    /** An agency says how many work in it from a day on. */
    @Transactional
    public AgencyStaffing report(UUID agency, Headcount staff, LocalDate on, Caller caller) {
        hold(agency, on, caller);
        headcounts.state(Map.of(agency, staff), on, new Origin(null, null, knowledge.now()));
        return told(agency, on, caller);
    }

    /** What the caller has read must still be so; the lock itself counts as one change. */
    private void hold(UUID id, LocalDate on, Caller caller) {
        agencies.get(id, Moment.on(on), caller);
        locks.lock(List.of(id));
        var agency = agencies.get(id, Moment.last(), caller);
        expected.mustBe(agency.version() - 1);
        if (agency.validTo() != null) {
            throw new AgencyEnded(agency.name(), agency.validTo());
        }
    }

    private AgencyStaffing told(UUID agency, LocalDate on, Caller caller) {
        news.tell(List.of(agency), on, null);
        return sheets.of(agencies.get(agency, Moment.on(on), caller), Moment.on(on));
    }
}
