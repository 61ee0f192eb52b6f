package vn.tinhgon.agencies.staffing;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The limits in force on a day, and what they say to an agency. */
public record LimitTable(List<Limit> limits) {

    private static final int PERCENT = 100;

    public List<LimitFinding> judge(AgencyStaffing staffing) {
        var findings = new ArrayList<LimitFinding>();
        Stream.of(StaffCategory.values())
                .filter(c -> staffing.headcount().filled(c) > staffing.quota().posts(c))
                .map(c -> overQuota(staffing, c))
                .forEach(findings::add);
        var staff = staffing.headcount();
        find(Measure.DEPUTIES, staffing)
                .filter(limit -> staff.deputies() > limit.amount())
                .ifPresent(limit -> findings.add(finding(staffing, limit, staff.deputies())));
        find(Measure.MINIMUM_POSTS, staffing)
                .filter(limit -> staffing.size() > 0 && staffing.size() < limit.amount())
                .ifPresent(limit -> findings.add(finding(staffing, limit, staffing.size())));
        find(Measure.PROFESSIONAL_PERCENT, staffing)
                .filter(
                        limit ->
                                staff.professionalPosts() * PERCENT
                                        < limit.amount() * staff.total())
                .ifPresent(
                        limit ->
                                findings.add(
                                        finding(
                                                staffing,
                                                limit,
                                                staff.professionalPosts()
                                                        * PERCENT
                                                        / staff.total())));
        return findings;
    }

    /** Those of the findings that people must leave for, or be moved. */
    List<LimitFinding> surpluses(AgencyStaffing staffing) {
        return judge(staffing).stream().filter(finding -> finding.measure().isCeiling()).toList();
    }

    /** The day by which a surplus that began on another must be gone, null where no rule says. */
    LocalDate endOfSurplus(LimitFinding finding, AgencyStaffing staffing, LocalDate since) {
        return Optional.of(Measure.SURPLUS_MONTHS)
                .filter(term -> finding.measure().isCeiling())
                .flatMap(term -> find(term, staffing))
                .map(term -> since.plusMonths(term.amount()))
                .orElse(null);
    }

    public Optional<Limit> find(Measure measure, AgencyStaffing staffing) {
        return limits.stream()
                .filter(limit -> limit.measure() == measure && limit.isAbout(staffing))
                .max(comparingInt(Limit::exactness));
    }

    private static LimitFinding overQuota(AgencyStaffing staffing, StaffCategory category) {
        return new LimitFinding(
                staffing.agencyId(),
                staffing.name(),
                Measure.QUOTA,
                category,
                staffing.headcount().filled(category),
                staffing.quota().posts(category),
                null);
    }

    private static LimitFinding finding(AgencyStaffing staffing, Limit limit, int actual) {
        return new LimitFinding(
                staffing.agencyId(),
                staffing.name(),
                limit.measure(),
                null,
                actual,
                limit.amount(),
                limit.basis());
    }
}
