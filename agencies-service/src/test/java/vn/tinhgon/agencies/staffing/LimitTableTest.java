package vn.tinhgon.agencies.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.platform.caller.Scope;

class LimitTableTest {

    private static final UUID AGENCY = UUID.randomUUID();
    private static final List<Limit> LIMITS =
            List.of(
                    limit(Measure.DEPUTIES, "DIVISION", "ANY", "vn", 0, 9, 1),
                    limit(Measure.DEPUTIES, "DIVISION", "ANY", "vn", 10, null, 2),
                    limit(Measure.DEPUTIES, "DIVISION", "COMMUNE", "vn", 0, null, 3),
                    limit(Measure.DEPUTIES, "DIVISION", "DISTRICT", "vn", 0, null, 2),
                    limit(Measure.DEPUTIES, "DIVISION", "DISTRICT", "vn.93", 0, null, 4),
                    limit(Measure.DEPUTIES, "DIVISION", "DISTRICT", "vn.92", 0, null, 5),
                    averaged("DEPARTMENT", 3),
                    limit(Measure.MINIMUM_POSTS, "DIVISION", "ANY", "vn", 0, null, 5),
                    limit(Measure.PROFESSIONAL_PERCENT, "ANY", "ANY", "vn", 0, null, 65),
                    limit(Measure.DEPUTY_SURPLUS_MONTHS, "ANY", "ANY", "vn", 0, null, 60));
    private static final LimitTable TABLE = table(Peers.NONE);

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
    void of_two_for_the_same_kind_the_one_for_the_smaller_part_of_the_country_counts() {
        assertThat(judge("DISTRICT", 9, new Headcount(9, 0, 0, 8, 4))).isEmpty();
        assertThat(judge("DISTRICT", 9, new Headcount(9, 0, 0, 8, 5)))
                .extracting(LimitFinding::limit)
                .containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource({
        // deputies of one, of how many agencies, with how many deputies together, too many of the
        // one
        "5, 4, 12, 0",
        "5, 4, 13, 1",
        "5, 4, 20, 2",
        "3, 4, 20, 0",
        "6, 1, 6, 3"
    })
    void of_an_average_those_are_too_many_that_nobody_makes_up_for(
            int deputies, int agencies, int together, int tooMany) {
        var staffing = department(new Headcount(40, 0, 0, 30, deputies));

        var findings = table(new Peers(agencies, together)).judge(staffing);

        assertThat(findings.stream().mapToInt(LimitFinding::difference).sum()).isEqualTo(tooMany);
        assertThat(findings).allMatch(LimitFinding::averaged);
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
    void the_law_says_until_when_deputies_must_be_gone_and_not_who_else() {
        var staffing = staffing("PROVINCE", 4, new Headcount(5, 0, 0, 4, 2));

        assertThat(measures(TABLE.surpluses(staffing)))
                .containsExactly(Measure.QUOTA, Measure.DEPUTIES);
        assertThat(TABLE.term(Measure.DEPUTIES, staffing)).map(Limit::amount).contains(60);
        assertThat(TABLE.term(Measure.QUOTA, staffing)).isEmpty();
        assertThat(TABLE.term(Measure.MINIMUM_POSTS, staffing)).isEmpty();
    }

    private static List<Measure> measures(List<LimitFinding> findings) {
        return findings.stream().map(LimitFinding::measure).toList();
    }

    private static List<LimitFinding> judge(String level, int quota, Headcount staff) {
        return TABLE.judge(staffing(level, quota, staff));
    }

    private static AgencyStaffing staffing(String level, int quota, Headcount staff) {
        return staffing(AgencyKind.DIVISION, level, quota, staff);
    }

    private static AgencyStaffing department(Headcount staff) {
        return staffing(AgencyKind.DEPARTMENT, "PROVINCE", 40, staff);
    }

    private static AgencyStaffing staffing(
            AgencyKind kind, String level, int quota, Headcount staff) {
        return new AgencyStaffing(
                AGENCY,
                0,
                "Phòng Tổ chức",
                kind,
                level,
                new Scope("vn.93"),
                new Quota(quota, 0, 0),
                Optional.of(staff));
    }

    private static LimitTable table(Peers peers) {
        return new LimitTable(LIMITS, Map.of(AGENCY, peers));
    }

    private static Limit averaged(String kind, int amount) {
        return limit(Measure.DEPUTIES, kind, "ANY", "vn", 0, null, amount, true);
    }

    private static Limit limit(
            Measure measure,
            String kind,
            String level,
            String scope,
            int from,
            Integer to,
            int amount) {
        return limit(measure, kind, level, scope, from, to, amount, false);
    }

    private static Limit limit(
            Measure measure,
            String kind,
            String level,
            String scope,
            int from,
            Integer to,
            int amount,
            boolean averaged) {
        return new Limit(
                measure,
                kind,
                level,
                scope,
                from,
                to,
                amount,
                averaged,
                LocalDate.of(2020, 1, 1),
                null,
                "Nghị định");
    }
}
