package vn.tinhgon.agencies.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.platform.caller.Scope;

class LimitTableTest {

    private static final LimitTable TABLE =
            new LimitTable(
                    List.of(
                            limit(Measure.DEPUTIES, "DIVISION", "ANY", 0, 9, 1),
                            limit(Measure.DEPUTIES, "DIVISION", "ANY", 10, null, 2),
                            limit(Measure.DEPUTIES, "DIVISION", "COMMUNE", 0, null, 3),
                            limit(Measure.MINIMUM_POSTS, "DIVISION", "ANY", 0, null, 5),
                            limit(Measure.PROFESSIONAL_PERCENT, "ANY", "ANY", 0, null, 65),
                            limit(Measure.SURPLUS_MONTHS, "ANY", "ANY", 0, null, 60)));

    @Test
    void an_agency_within_all_limits_has_no_findings() {
        assertThat(judge("PROVINCE", 10, new Headcount(10, 0, 0, 8, 2))).isEmpty();
    }

    @Test
    void deputies_are_limited_by_the_size_of_the_quota() {
        var findings = judge("PROVINCE", 9, new Headcount(9, 0, 0, 8, 2));

        assertThat(findings)
                .extracting(LimitFinding::measure, LimitFinding::limit)
                .containsExactly(tuple(Measure.DEPUTIES, 1));
    }

    @Test
    void a_limit_that_names_the_level_counts_more_than_one_for_all() {
        assertThat(judge("COMMUNE", 9, new Headcount(9, 0, 0, 8, 3))).isEmpty();
    }

    @Test
    void the_share_of_professional_posts_is_not_rounded_up() {
        assertThat(measures(judge("PROVINCE", 1000, new Headcount(1000, 0, 0, 649, 0))))
                .containsExactly(Measure.PROFESSIONAL_PERCENT);
        assertThat(judge("PROVINCE", 1000, new Headcount(1000, 0, 0, 650, 0))).isEmpty();
    }

    @Test
    void staff_over_the_quota_and_an_agency_too_small_are_found() {
        assertThat(measures(judge("PROVINCE", 4, new Headcount(5, 1, 0, 5, 0))))
                .containsExactly(Measure.QUOTA, Measure.QUOTA, Measure.MINIMUM_POSTS);
    }

    @Test
    void only_what_is_too_much_must_be_gone_by_a_day() {
        var staffing = staffing("PROVINCE", 4, new Headcount(4, 0, 0, 4, 2));
        var since = LocalDate.of(2025, 7, 1);

        assertThat(TABLE.judge(staffing))
                .extracting(finding -> TABLE.endOfSurplus(finding, staffing, since))
                .containsExactly(LocalDate.of(2030, 7, 1), null);
    }

    private static List<Measure> measures(List<LimitFinding> findings) {
        return findings.stream().map(LimitFinding::measure).toList();
    }

    private static List<LimitFinding> judge(String level, int quota, Headcount staff) {
        return TABLE.judge(staffing(level, quota, staff));
    }

    private static AgencyStaffing staffing(String level, int quota, Headcount staff) {
        return new AgencyStaffing(
                UUID.randomUUID(),
                0,
                "Phòng Tổ chức",
                AgencyKind.DIVISION,
                level,
                new Scope("vn.93"),
                new Quota(quota, 0, 0),
                Optional.of(staff));
    }

    private static Limit limit(
            Measure measure, String kind, String level, int from, Integer to, int amount) {
        return new Limit(
                measure,
                kind,
                level,
                from,
                to,
                amount,
                LocalDate.of(2020, 1, 1),
                null,
                "Nghị định");
    }
}
