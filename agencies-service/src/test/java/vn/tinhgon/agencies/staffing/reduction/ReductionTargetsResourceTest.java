package vn.tinhgon.agencies.staffing.reduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tinhgon.agencies.AgenciesApi.body;
import static vn.tinhgon.agencies.staffing.StaffingApi.REGISTRAR;
import static vn.tinhgon.agencies.staffing.StaffingApi.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.staffing.Communes;
import vn.tinhgon.agencies.staffing.QuotaMove;
import vn.tinhgon.agencies.staffing.StaffCategory;
import vn.tinhgon.agencies.staffing.StaffingOfCase;

@QuarkusTest
class ReductionTargetsResourceTest {

    private static final LocalDate BASELINE = LocalDate.of(2021, 1, 1);
    private static final LocalDate CUT = LocalDate.of(2022, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private static final LocalDate CUT_AGAIN = LocalDate.of(2026, 1, 1);

    @Inject StaffingOfCase staffing;
    @Inject Knowledge knowledge;
    @Inject Jdbi jdbi;
    private Place one;
    private Place other;

    @BeforeEach
    void communes() {
        Province.register();
        one = place();
        other = place();
        grant(one.agency(), BASELINE, 100);
        grant(other.agency(), BASELINE, 100);
        grant(one.agency(), CUT, 97);
    }

    @Test
    void a_cut_counts_where_it_was_made() {
        target(one, "&asOf=2024-12-31")
                .body("baseline", equalTo(100))
                .body("current", equalTo(97))
                .body("required", equalTo(5))
                .body("cut", equalTo(3))
                .body("remaining", equalTo(2));
    }

    @Test
    void on_the_new_structure_the_successor_has_the_baseline() {
        merge();

        target(one, "&asOf=2026-06-30").body("baseline", equalTo(0)).body("current", equalTo(0));
        target(other, "&asOf=2026-06-30")
                .body("baseline", equalTo(200))
                .body("current", equalTo(190))
                .body("required", equalTo(10))
                .body("remaining", equalTo(0));
    }

    @Test
    void on_the_old_structure_cuts_count_where_the_posts_came_from() {
        merge();

        // Of the 7 posts cut after the merger, 97 of 197 parts came from the one that ended.
        target(one, "&asOf=2026-06-30&structure=OLD")
                .body("baseline", equalTo(100))
                .body("current", equalTo(94));
        target(other, "&asOf=2026-06-30&structure=OLD")
                .body("baseline", equalTo(100))
                .body("current", equalTo(96));
    }

    @Test
    void a_merger_cuts_nothing() {
        var before = total("2025-06-30");

        merge();

        assertThat(total("2025-07-01")).isEqualTo(before);
    }

    @Test
    void what_is_carried_over_counts_and_is_corrected_by_saying_it_again() {
        carryOver(one, 4).statusCode(201);
        carryOver(one, 1).statusCode(201);

        target(one, "&asOf=2024-12-31")
                .body("carriedOver", equalTo(1))
                .body("remaining", equalTo(1));
    }

    @Test
    void no_target_before_and_after_the_term() {
        REGISTRAR.get("/staffing/targets?asOf=2021-06-30").body("", hasSize(0));
        REGISTRAR.get("/staffing/targets?asOf=2027-01-01").body("", hasSize(0));
        REGISTRAR.get("/staffing/targets?structure=NEWEST").statusCode(400);
    }

    private void merge() {
        var caseId = draftedCase();
        var decision = new Decision("15/QĐ-UBND", LocalDate.of(2025, 6, 1), "UBND tỉnh");
        var move = new QuotaMove(one.agency(), other.agency(), StaffCategory.CIVIL_SERVANT, 97);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            succeed(caseId);
                            staffing.carryOut(
                                    List.of(move),
                                    Map.of(one.agency(), other.agency()),
                                    List.of(),
                                    MERGED,
                                    new Origin(decision, caseId, knowledge.now()));
                        });
        grant(other.agency(), CUT_AGAIN, 190);
    }

    private UUID draftedCase() {
        var drafted =
                REGISTRAR.consolidate(
                        LocalDate.of(2030, 1, 1),
                        null,
                        REGISTRAR.department("Sở Một"),
                        REGISTRAR.department("Sở Hai"));
        return UUID.fromString(drafted.statusCode(201).extract().path("id"));
    }

    private void succeed(UUID caseId) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                insert into succession (ended_id, successor_id, kind, case_id, position, extent, survives,
                                                        valid, known, decision_number, decision_date, decision_issuer)
                                values (?, ?, 'ABSORB', ?, 0, 'FULL', false, daterange(?, null), tstzrange(now(), null), '15/QĐ-UBND',
                                        '2025-06-01', 'UBND tỉnh')""",
                                one.agency(),
                                other.agency(),
                                caseId,
                                MERGED));
    }

    private static ValidatableResponse carryOver(Place commune, int posts) {
        return REGISTRAR.post(
                "/staffing/targets/carry-overs",
                body(
                        "areaId",
                        commune.area(),
                        "category",
                        "CIVIL_SERVANT",
                        "posts",
                        posts,
                        "decision",
                        body(
                                "number", "70-QĐ/TU",
                                "date", "2022-09-01",
                                "issuer", "Ban Thường vụ Tỉnh ủy")));
    }

    private static ValidatableResponse target(Place commune, String moment) {
        return REGISTRAR
                .get("/staffing/targets?scope=" + commune.scope() + moment)
                .statusCode(200)
                .rootPath("find { it.category == 'CIVIL_SERVANT' }");
    }

    private int total(String day) {
        return List.of(one, other).stream()
                .mapToInt(
                        c ->
                                target(c, "&asOf=" + day)
                                        .extract()
                                        .path("find { it.category == 'CIVIL_SERVANT' }.current"))
                .sum();
    }

    private static Place place() {
        var commune = Communes.ofProvince();
        return new Place(commune.area(), commune.scope(), commune.agency("PEOPLES_COMMITTEE"));
    }

    private record Place(UUID area, String scope, UUID agency) {}
}
