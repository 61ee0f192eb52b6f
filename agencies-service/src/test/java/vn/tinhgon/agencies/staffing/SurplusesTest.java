package vn.tinhgon.agencies.staffing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static vn.tinhgon.agencies.AgenciesApi.body;
import static vn.tinhgon.agencies.staffing.StaffingApi.REGISTRAR;
import static vn.tinhgon.agencies.staffing.StaffingApi.grant;
import static vn.tinhgon.agencies.staffing.StaffingApi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.staffing.Communes.Commune;

/** What mergers leave above the limits, from the case until it is gone. */
@QuarkusTest
class SurplusesTest {

    private static final LocalDate Y2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 9, 1);
    private static final LocalDate Y2027 = LocalDate.of(2027, 1, 1);

    private UUID home;

    @BeforeEach
    void division() {
        Province.register();
        home = StaffingApi.division();
    }

    @Test
    void each_merger_has_those_whom_it_left_and_who_leaves_counts_for_the_first() {
        staffed(home, 20, 3);
        absorb(staffed(StaffingApi.division(), 20, 2), FIRST);
        absorb(staffed(StaffingApi.division(), 20, 3), SECOND);

        surpluses(FIRST).body("remaining", contains(2));
        surpluses(SECOND)
                .body("posts", contains(2, 3))
                .body("remaining", contains(2, 3))
                .body("endsOn", contains("2031-03-01", "2031-09-01"));

        report(home, Y2027, 60, 4);
        surpluses(Y2027).body("remaining", contains(0, 1));
    }

    @Test
    void who_was_too_many_before_is_no_surplus_of_the_merger() {
        staffed(home, 20, 5);

        absorb(staffed(StaffingApi.division(), 20, 1), FIRST);

        surpluses(FIRST).body("posts", contains(1)).body("remaining", contains(1));
    }

    @Test
    void staff_above_the_quota_is_tracked_too_and_no_law_says_until_when() {
        staffed(home, 20, 1);
        var labour = staffed(StaffingApi.division(), 20, 0);
        report(labour, LocalDate.of(2026, 2, 1), 23, 0);

        absorb(labour, FIRST);

        surpluses(FIRST)
                .body("measure", contains("QUOTA"))
                .body("category", contains("CIVIL_SERVANT"))
                .body("posts", contains(3))
                .body("endsOn[0]", nullValue());
        grant(home, LocalDate.of(2026, 4, 1), 43);
        surpluses(LocalDate.of(2026, 4, 1)).body("remaining", contains(0));
    }

    @Test
    void a_term_that_a_later_document_sets_is_told_from_its_day_on() {
        var commune = Communes.ofProvince();
        home = staffed(commune.agency("DIVISION"), 10, 2);
        absorb(staffed(commune.agency("DIVISION"), 10, 2), FIRST);

        adoptTerm(commune, 36);

        surpluses(FIRST)
                .body("posts", contains(2))
                .body("endsOn[0]", nullValue())
                .body("overdue", contains(false));
        surpluses(Y2027)
                .body("endsOn", contains("2029-03-01"))
                .body("basis", contains("Quy định số 6-QĐ/TU"));
        surpluses(LocalDate.of(2029, 3, 1)).body("overdue", contains(true));
    }

    /** With as many posts as staff. */
    private static UUID staffed(UUID agency, int staff, int deputies) {
        grant(agency, Y2025, staff);
        report(agency, Y2025, staff, deputies);
        return agency;
    }

    private void absorb(UUID input, LocalDate on) {
        AgenciesApi.decide(
                REGISTRAR.draft(
                        AgenciesApi.of(
                                on,
                                "Sáp nhập phòng",
                                body(
                                        "kind",
                                        "ABSORB",
                                        "inputIds",
                                        List.of(input.toString()),
                                        "outputs",
                                        List.of(body("agencyId", home))))));
    }

    private static void adoptTerm(Commune commune, int months) {
        AgenciesApi.as("administrator")
                .post(
                        "/staffing/limits",
                        body(
                                "measure",
                                "DEPUTY_SURPLUS_MONTHS",
                                "kind",
                                "ANY",
                                "level",
                                "ANY",
                                "areaId",
                                commune.area(),
                                "validFrom",
                                Y2027,
                                "basis",
                                "Quy định số 6-QĐ/TU",
                                "steps",
                                List.of(body("sizeFrom", 0, "amount", months))))
                .statusCode(201);
    }

    private ValidatableResponse surpluses(LocalDate day) {
        return REGISTRAR
                .get("/staffing/surpluses?limit=200&asOf=" + day)
                .statusCode(200)
                .rootPath("items.findAll { it.agencyId == '%s' }".formatted(home));
    }
}
