package vn.tinhgon.agencies.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.equalTo;
import static vn.tinhgon.agencies.staffing.StaffingApi.REGISTRAR;
import static vn.tinhgon.agencies.staffing.StaffingApi.grant;
import static vn.tinhgon.agencies.staffing.StaffingApi.quota;
import static vn.tinhgon.agencies.staffing.StaffingApi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.events.StaffingLimitExceeded;

@QuarkusTest
class StaffingOfCaseTest {

    private static final LocalDate Y2026 = LocalDate.of(2026, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(2026, 7, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate ANNULLED = LocalDate.of(2027, 3, 1);
    private static final LocalDate TERM = LocalDate.of(2031, 7, 1);

    @Inject StaffingOfCase staffing;
    @Inject QuotaLedger quotas;
    @Inject Headcounts headcounts;
    @Inject Knowledge knowledge;
    @Inject Told told;
    private final UUID caseId = UUID.randomUUID();
    private UUID labour;
    private UUID home;

    @BeforeEach
    void divisions() {
        Province.register();
        labour = StaffingApi.division();
        home = StaffingApi.division();
        grant(labour, Y2026, 30);
        grant(home, Y2026, 40);
        report(labour, Y2026, 28, 2);
        report(home, Y2026, 40, 3);
    }

    @Test
    void posts_and_staff_go_to_the_heir_and_none_is_lost() {
        merge();

        assertThat(quota(labour, MERGED)).isZero();
        assertThat(quota(home, MERGED)).isEqualTo(70);
        assertThat(quota(home, MERGED.minusDays(1))).isEqualTo(40);
        assertThat(headcounts.of(List.of(labour, home), MERGED))
                .containsExactly(Map.entry(home, new Headcount(68, 0, 0, 68, 5)));
    }

    @Test
    void deputies_above_the_limit_are_tracked_to_the_day_by_which_they_must_be_gone() {
        merge();

        surplus(MERGED).body("posts", equalTo(2)).body("remaining", equalTo(2));
        surplus(MERGED)
                .body("endsOn", equalTo(TERM.toString()))
                .body("basis", equalTo("Nghị định số 370/2025/NĐ-CP, Điều 4"))
                .body("overdue", equalTo(false));
        surplus(TERM.minusDays(1)).body("overdue", equalTo(false));
        surplus(TERM).body("overdue", equalTo(true));
        assertThat(told.about(home.toString(), StaffingLimitExceeded.class))
                .singleElement()
                .satisfies(event -> assertThat(event.endsOn()).isEqualTo(TERM));

        report(home, LocalDate.of(2028, 1, 1), 65, 3);
        surplus(TERM).body("remaining", equalTo(0)).body("overdue", equalTo(false));
    }

    @Test
    void what_a_case_moved_comes_back_when_it_is_annulled() {
        merge();

        inTransaction(() -> staffing.annul(allOf(), ANNULLED, origin(UUID.randomUUID())));

        assertThat(quota(labour, ANNULLED)).isEqualTo(30);
        assertThat(quota(home, ANNULLED)).isEqualTo(40);
        assertThat(quota(home, ANNULLED.minusDays(1))).isEqualTo(70);
        assertThat(headcounts.of(List.of(labour, home), ANNULLED))
                .containsOnly(
                        Map.entry(labour, new Headcount(28, 0, 0, 28, 2)),
                        Map.entry(home, new Headcount(40, 0, 0, 40, 3)));
        REGISTRAR
                .get("/staffing/surpluses?asOf=2027-04-01&limit=200")
                .body("items.findAll { it.agencyId == '" + home + "' }.size()", equalTo(0));
    }

    @Test
    void what_was_granted_for_later_goes_along() {
        grant(labour, NEXT_YEAR, 28);
        grant(home, NEXT_YEAR, 39);

        merge();

        assertThat(quota(labour, NEXT_YEAR)).isZero();
        assertThat(quota(home, NEXT_YEAR)).isEqualTo(67);
        assertThat(quota(home, NEXT_YEAR.minusDays(1))).isEqualTo(70);
    }

    @Test
    void what_was_granted_for_later_to_one_without_an_heir_goes_back_to_the_State() {
        grant(labour, NEXT_YEAR, 28);
        var given = new QuotaMove(labour, null, StaffCategory.CIVIL_SERVANT, 30);

        inTransaction(
                () ->
                        staffing.carryOut(
                                List.of(given), Map.of(), Set.of(labour), MERGED, origin(caseId)));

        assertThat(quota(labour, MERGED)).isZero();
        assertThat(quota(labour, NEXT_YEAR)).isZero();
    }

    @Test
    void no_more_posts_are_moved_than_there_are() {
        var tooMany = new QuotaMove(labour, home, StaffCategory.CIVIL_SERVANT, 31);

        assertThatExceptionOfType(QuotaOverdrawn.class)
                .isThrownBy(() -> carryOut(List.of(tooMany)));
        assertThat(quota(labour, MERGED)).isEqualTo(30);
    }

    /** What its one move did. */
    private StaffingTakenBack allOf() {
        return new StaffingTakenBack(
                caseId, MERGED, Set.of(labour), Set.of(), List.of(), List.of(), Set.of());
    }

    private void merge() {
        var balances = quotas.balances(List.of(labour, home), MERGED);
        carryOut(QuotaAllotment.of(balances, List.of(), Map.of(labour, home)).moves());
    }

    private void carryOut(List<QuotaMove> moves) {
        inTransaction(
                () ->
                        staffing.carryOut(
                                moves, Map.of(labour, home), Set.of(), MERGED, origin(caseId)));
    }

    private Origin origin(UUID cause) {
        var decision = new Decision("15/QĐ-UBND", LocalDate.of(2025, 6, 1), "UBND tỉnh");
        return new Origin(decision, cause, knowledge.now());
    }

    private ValidatableResponse surplus(LocalDate day) {
        return REGISTRAR
                .get("/staffing/surpluses?limit=200&asOf=" + day)
                .statusCode(200)
                .rootPath("items.find { it.agencyId == '" + home + "' }");
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
