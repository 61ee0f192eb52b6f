package vn.tinhgon.agencies.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tinhgon.agencies.AgenciesApi.body;
import static vn.tinhgon.agencies.staffing.LimitsApi.adopt;
import static vn.tinhgon.agencies.staffing.LimitsApi.inForce;
import static vn.tinhgon.agencies.staffing.LimitsApi.with;
import static vn.tinhgon.agencies.staffing.StaffingApi.grant;
import static vn.tinhgon.agencies.staffing.StaffingApi.of;
import static vn.tinhgon.agencies.staffing.StaffingApi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.staffing.Communes.Commune;

@QuarkusTest
class StaffingLimitsResourceTest {

    private static final LocalDate Y2027 = LocalDate.of(2027, 1, 1);
    private static final LocalDate Y2028 = LocalDate.of(2028, 1, 1);
    private static final LocalDate Y2029 = LocalDate.of(2029, 1, 1);

    @Inject Knowledge knowledge;
    private Commune commune;
    private LimitsApi limits;

    @BeforeEach
    void commune() {
        Province.register();
        commune = Communes.ofProvince();
        limits = new LimitsApi(commune);
    }

    @Test
    void what_a_document_sets_is_in_force_from_its_day_on() {
        adopt(limits.limit(Y2027, 3))
                .statusCode(201)
                .header("Location", containsString("asOf=2027-01-01"))
                .body("[0].scope", equalTo(commune.scope()));

        limits.own(Y2027.minusDays(1), "").body("", empty());
        limits.own(Y2027, "")
                .body("measure", contains("DEPUTIES"))
                .body("amount", contains(3))
                .body("averaged", contains(false))
                .body("basis", contains("Quy định số 5-QĐ/TU, Điều 4"));
    }

    @Test
    void it_is_what_agencies_are_judged_by_and_shows_where_it_comes_from() {
        var board = commune.agency("PARTY_BOARD");
        adopt(limits.limit(Y2027, 1)).statusCode(201);

        report(board, Y2027, 9, 2);

        of(board, "?asOf=2027-01-01")
                .body("deputyLimit", equalTo(1))
                .body("findings.find { it.measure == 'DEPUTIES' }.rule", equalTo(8))
                .body(
                        "findings.find { it.measure == 'DEPUTIES' }.source",
                        equalTo("Quy định số 5-QĐ/TU, Điều 4"));
    }

    @Test
    void one_document_follows_the_other_and_what_was_known_before_stays_known() {
        adopt(limits.limit(Y2027, 3)).statusCode(201);
        var then = knowledge.now();

        adopt(limits.limit(Y2028, 2)).statusCode(201);

        limits.own(Y2028.minusDays(1), "").body("amount", contains(3));
        limits.own(Y2028, "").body("amount", contains(2));
        limits.own(Y2028, "&knownAt=" + then).body("amount", contains(3));
    }

    @Test
    void the_same_day_once_more_is_a_correction() {
        adopt(limits.limit(Y2027, 3)).statusCode(201);
        var then = knowledge.now();

        adopt(limits.limit(Y2027, 4)).statusCode(201);

        limits.own(Y2027, "").body("amount", contains(4));
        limits.own(Y2027, "&knownAt=" + then).body("amount", contains(3));
    }

    @Test
    void a_document_of_before_that_is_found_late_must_say_until_when_it_was_in_force() {
        adopt(limits.limit(Y2028, 2)).statusCode(201);

        adopt(limits.limit(Y2027, 3))
                .statusCode(409)
                .body("code", equalTo("staffing-limit-followed"))
                .body("detail", containsString("1/1/2027"));
        adopt(with(limits.limit(Y2027, 3), "validTo", Y2028)).statusCode(201);

        limits.own(Y2027, "").body("amount", contains(3));
        limits.own(Y2028, "").body("amount", contains(2));
    }

    @Test
    void it_may_depend_on_how_large_an_agency_is() {
        var small = commune.agency("PARTY_BOARD");
        var large = commune.agency("PARTY_BOARD");
        grant(small, Y2027, 9);
        grant(large, Y2027, 10);
        var steps =
                List.of(
                        body("sizeFrom", 0, "sizeTo", 9, "amount", 1),
                        body("sizeFrom", 10, "amount", 2));

        adopt(with(limits.limit(Y2027, 0), "steps", steps)).statusCode(201);

        of(small, "?asOf=2027-01-01").body("deputyLimit", equalTo(1));
        of(large, "?asOf=2027-01-01").body("deputyLimit", equalTo(2));
    }

    @Test
    void on_average_one_may_have_more_as_long_as_another_has_less() {
        var one = commune.agency("PARTY_BOARD");
        var other = commune.agency("PARTY_BOARD");
        grant(one, Y2027, 20);
        grant(other, Y2027, 20);
        adopt(with(limits.limit(Y2027, 2), "averaged", true)).statusCode(201);

        report(one, Y2027, 20, 3);
        report(other, Y2027, 20, 1);
        of(one, "?asOf=2027-01-01")
                .body("deputyLimit", equalTo(2))
                .body("deputiesAveraged", equalTo(true))
                .body("findings", empty());

        report(other, Y2028, 20, 2);
        of(one, "?asOf=2028-01-01")
                .body(
                        "findings.message",
                        contains(
                                "Có 3 cấp phó; bình quân mỗi cơ quan cùng loại trên địa bàn là 2, còn vượt 1."));
        of(other, "?asOf=2028-01-01").body("findings", empty());
    }

    @Test
    void a_limit_of_one_part_of_the_country_says_nothing_to_another() {
        var board = commune.agency("PARTY_BOARD");
        var elsewhere = Communes.ofProvince().agency("PARTY_BOARD");

        adopt(limits.limit(Y2027, 1)).statusCode(201);

        of(board, "?asOf=2027-01-01").body("deputyLimit", equalTo(1));
        of(elsewhere, "?asOf=2027-01-01").body("deputyLimit", nullValue());
        AgenciesApi.as("foreign")
                .get("/staffing/limits?asOf=2027-01-01")
                .statusCode(200)
                .body("scope", not(hasItem(commune.scope())))
                .body("scope", hasItem("vn"));
    }

    @Test
    void nobody_sets_limits_beyond_what_he_answers_for() {
        AgenciesApi.as("foreign")
                .post("/staffing/limits", limits.limit(Y2027, 1))
                .statusCode(404)
                .body("code", equalTo("area-not-found"));
        for (var role : List.of("registrar", "approver", "planner", "inspector", "officer")) {
            AgenciesApi.as(role).post("/staffing/limits", limits.limit(Y2027, 1)).statusCode(403);
        }
        limits.own(Y2027, "").body("amount", empty());
    }

    @Test
    void who_names_no_area_sets_a_limit_for_all_that_he_answers_for() {
        var nobodys = with(limits.limit(LocalDate.of(2090, 1, 1), 7), "kind", "MASS_ASSOCIATION");
        nobodys.remove("areaId");

        adopt(nobodys).statusCode(201).body("[0].scope", equalTo("vn.93"));
    }

    @Test
    void a_repeated_request_adopts_once() {
        var key = UUID.randomUUID().toString();

        var first =
                adopt(limits.limit(Y2027, 3), "Idempotency-Key", key)
                        .statusCode(201)
                        .extract()
                        .asString();
        adopt(limits.limit(Y2028, 2)).statusCode(201);
        var again =
                adopt(limits.limit(Y2027, 3), "Idempotency-Key", key)
                        .statusCode(201)
                        .extract()
                        .asString();

        assertThat(again).isEqualTo(first);
        limits.own(Y2029, "").body("amount", contains(2));
        adopt(limits.limit(Y2027, 9), "Idempotency-Key", key).statusCode(422);
    }

    @Test
    void two_who_come_at_once_leave_one_limit() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<Integer> administrator =
                () -> {
                    together.await();
                    return adopt(limits.limit(Y2027, 3)).extract().statusCode();
                };

        try (var both = Executors.newFixedThreadPool(2)) {
            for (var done : both.invokeAll(List.of(administrator, administrator))) {
                assertThat(done.get()).isEqualTo(201);
            }
        }

        limits.own(Y2027, "").body("amount", contains(3));
    }

    @Test
    void what_the_law_says_comes_with_the_service() {
        inForce(LocalDate.of(2026, 6, 1))
                .rootPath("findAll { it.scope == 'vn' }")
                .body("basis", everyItem(not(equalTo(""))))
                .rootPath(
                        "find { it.scope == 'vn' && it.measure == 'DEPUTIES' && it.kind == 'DEPARTMENT' }")
                .body("amount", equalTo(3))
                .body("averaged", equalTo(true))
                .body("basis", containsString("370/2025/NĐ-CP"));
    }
}
