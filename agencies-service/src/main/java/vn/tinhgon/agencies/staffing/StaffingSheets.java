package vn.tinhgon.agencies.staffing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.bitemporal.Moment;

/** Puts together who an agency is, what it may fill and what it fills. */
@ApplicationScoped
public class StaffingSheets {

    private final Agencies agencies;
    private final QuotaLedger quotas;
    private final Headcounts headcounts;

    StaffingSheets(Agencies agencies, QuotaLedger quotas, Headcounts headcounts) {
        this.agencies = agencies;
        this.quotas = quotas;
        this.headcounts = headcounts;
    }

    public List<AgencyStaffing> of(Collection<UUID> ids, Moment moment) {
        return of(agencies.all(ids, moment), moment);
    }

    public AgencyStaffing of(Agency agency, Moment moment) {
        return of(List.of(agency), moment).getFirst();
    }

    private List<AgencyStaffing> of(List<Agency> found, Moment moment) {
        var ids = found.stream().map(Agency::id).toList();
        var quota = quotas.balances(ids, moment);
        var staff = headcounts.of(ids, moment);
        return found.stream()
                .map(
                        agency ->
                                sheet(
                                        agency,
                                        quota.getOrDefault(agency.id(), Map.of()),
                                        Optional.ofNullable(staff.get(agency.id()))))
                .toList();
    }

    private static AgencyStaffing sheet(
            Agency agency, Map<StaffCategory, Integer> quota, Optional<Headcount> staff) {
        return new AgencyStaffing(
                agency.id(),
                agency.version(),
                agency.name(),
                agency.profile().kind(),
                agency.profile().level(),
                agency.scope(),
                Quota.of(quota),
                staff);
    }
}
