package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The limits in force on a day, and what they say to an agency.
 *
 * @param peers those with whom agencies share an average
 */
public record LimitTable(List<Limit> limits, Map<UUID, Peers> peers) {

    private static final int PERCENT = 100;

    public List<LimitFinding> judge(AgencyStaffing staffing) {
        return Stream.of(
                        overQuota(staffing),
                        deputies(staffing).stream(),
                        tooSmall(staffing).stream(),
                        professionals(staffing).stream())
                .flatMap(found -> found)
                .toList();
    }

    /** Those of the findings that people must leave for, or be moved. */
    List<LimitFinding> surpluses(AgencyStaffing staffing) {
        return judge(staffing).stream().filter(finding -> finding.measure().isCeiling()).toList();
    }

    /** The rule that says until when a surplus must be gone, empty where none does. */
    Optional<Limit> term(Measure surplus, AgencyStaffing staffing) {
        return surplus.term().flatMap(term -> find(term, staffing));
    }

    /** The day by which what began on another must be gone, null where no rule says. */
    static LocalDate end(Optional<Limit> term, LocalDate since) {
        return term.map(limit -> since.plusMonths(limit.amount())).orElse(null);
    }

    public Optional<Limit> find(Measure measure, AgencyStaffing staffing) {
        return limits.stream()
                .filter(limit -> limit.measure() == measure && limit.isAbout(staffing))
                .max(Limit.BY_EXACTNESS);
    }

    private static Stream<LimitFinding> overQuota(AgencyStaffing staffing) {
        return Stream.of(StaffCategory.values())
                .filter(c -> staffing.headcount().filled(c) > staffing.quota().posts(c))
                .map(c -> LimitFinding.overQuota(staffing, c));
    }

    private Optional<LimitFinding> deputies(AgencyStaffing staffing) {
        var actual = staffing.headcount().deputies();
        return find(Measure.DEPUTIES, staffing)
                .map(limit -> LimitFinding.of(staffing, limit, actual, tooMany(staffing, limit)))
                .filter(finding -> finding.difference() > 0);
    }

    /** Of an average those are too many that no agency of the same kind makes up for. */
    private int tooMany(AgencyStaffing staffing, Limit limit) {
        var above = staffing.headcount().deputies() - limit.amount();
        return limit.averaged()
                ? Math.min(
                        above,
                        peers.getOrDefault(staffing.agencyId(), Peers.NONE).beyond(limit.amount()))
                : above;
    }

    private Optional<LimitFinding> tooSmall(AgencyStaffing staffing) {
        var size = staffing.size();
        return find(Measure.MINIMUM_POSTS, staffing)
                .filter(limit -> size > 0 && size < limit.amount())
                .map(limit -> LimitFinding.of(staffing, limit, size, limit.amount() - size));
    }

    private Optional<LimitFinding> professionals(AgencyStaffing staffing) {
        var staff = staffing.headcount();
        return find(Measure.PROFESSIONAL_PERCENT, staffing)
                .filter(
                        limit ->
                                staff.professionalPosts() * PERCENT
                                        < limit.amount() * staff.total())
                .map(
                        limit -> {
                            var percent = staff.professionalPosts() * PERCENT / staff.total();
                            return LimitFinding.of(
                                    staffing, limit, percent, limit.amount() - percent);
                        });
    }
}
