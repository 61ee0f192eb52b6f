package vn.tinhgon.agencies.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tinhgon.agencies.AgenciesApi.body;
import static vn.tinhgon.agencies.staffing.StaffingApi.REGISTRAR;
import static vn.tinhgon.agencies.staffing.StaffingApi.grant;
import static vn.tinhgon.agencies.staffing.StaffingApi.of;
import static vn.tinhgon.agencies.staffing.StaffingApi.quota;
import static vn.tinhgon.agencies.staffing.StaffingApi.report;
import static vn.tinhgon.agencies.staffing.StaffingApi.send;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.events.StaffingLimitExceeded;
import vn.tinhgon.events.StaffingUpdated;

@QuarkusTest
class StaffingResourceTest {

    private static final LocalDate Y2021 = LocalDate.of(2021, 1, 1);
    private static final LocalDate Y2022 = LocalDate.of(2022, 1, 1);
    private static final LocalDate Y2023 = LocalDate.of(2023, 1, 1);

    @Inject Told told;
    @Inject Knowledge knowledge;
    private UUID agency;

    @BeforeEach
    void department() {
        Province.register();
        agency = REGISTRAR.department("Sở có biên chế").id();
    }

    @Test
    void a_quota_lasts_until_the_next_decision() {
        grant(agency, Y2021, 50);
        grant(agency, Y2022, 48);

        assertThat(quota(agency, Y2021.minusDays(1))).isZero();
        assertThat(quota(agency, Y2022.minusDays(1))).isEqualTo(50);
        assertThat(quota(agency, Y2023)).isEqualTo(48);
    }

    @Test
    void a_decision_registered_late_leaves_later_ones_as_they_are() {
        grant(agency, Y2021, 50);
        grant(agency, Y2023, 45);

        grant(agency, Y2022, 48);

        assertThat(quota(agency, Y2021)).isEqualTo(50);
        assertThat(quota(agency, Y2022)).isEqualTo(48);
        assertThat(quota(agency, Y2023)).isEqualTo(45);
    }

    @Test
    void what_was_known_earlier_stays_as_it_was_known() {
        grant(agency, Y2021, 50);
        report(agency, Y2021, 40, 1);
        var then = knowledge.now();

        grant(agency, Y2021, 30);
        report(agency, Y2021, 20, 1);

        known(then).body("categories[0].quota", equalTo(50), "categories[0].filled", equalTo(40));
        of(agency, "?asOf=2021-06-01")
                .body("categories[0].quota", equalTo(30), "categories[0].filled", equalTo(20));
    }

    @Test
    void no_quota_without_a_decision() {
        send(agency, "quotas", StaffingApi.quota(Y2021, 50, null))
                .statusCode(422)
                .body("code", equalTo("quota-needs-decision"))
                .body("source", equalTo("Lâm Đồng KL50 2023, mục II.7"));
    }

    @Test
    void a_quota_takes_effect_in_its_year() {
        var quota = StaffingApi.quota(Y2021, 50, null);
        quota.put("effectiveOn", "2022-02-01");

        send(agency, "quotas", quota)
                .statusCode(400)
                .body("errors[0].code", equalTo("quota-outside-year"));
    }

    @Test
    void a_change_is_made_on_what_was_read() {
        var version = of(agency, "").extract().header("ETag");
        grant(agency, Y2021, 50);

        REGISTRAR
                .request()
                .header("If-Match", version)
                .body(
                        StaffingApi.quota(
                                Y2022,
                                40,
                                body("number", "1/QĐ", "date", Y2021, "issuer", "UBND tỉnh")))
                .post("/api/v1/agencies/{id}/quotas", agency)
                .then()
                .statusCode(412);
    }

    @Test
    void unused_posts_are_unknown_until_the_first_report() {
        grant(agency, Y2021, 50);
        of(agency, "")
                .body("categories[0].unused", equalTo(0))
                .body("categories[0].filled", nullValue());
        unused().body("items.agencyId", not(hasItem(agency.toString())));

        report(agency, Y2022, 42, 2);

        of(agency, "?asOf=2022-01-01").body("categories[0].unused", equalTo(8));
        unused().body("items.agencyId", hasItem(agency.toString()));
    }

    @Test
    void quotas_of_a_year_are_granted_by_category() {
        categories(Y2021, "CIVIL_SERVANT", 20, "PUBLIC_EMPLOYEE_BUDGET", 30);
        categories(Y2022, "PUBLIC_EMPLOYEE_BUDGET", 28, "PUBLIC_EMPLOYEE_REVENUE", 4);

        of(agency, "?asOf=2021-12-31").body("categories.quota", contains(20, 30, 0));
        of(agency, "?asOf=2022-01-01").body("categories.quota", contains(20, 28, 4));
        send(agency, "quotas", categories(Y2023, List.of("CIVIL_SERVANT", 1, "CIVIL_SERVANT", 2)))
                .statusCode(400)
                .body("errors.message", contains("Loại \"cán bộ, công chức\" được nêu hai lần."));
    }

    @Test
    void consumers_are_told_the_figures_and_the_limits_that_they_break() {
        grant(agency, Y2021, 50);
        report(agency, Y2021, 55, 2);

        assertThat(told.about(agency.toString(), StaffingUpdated.class))
                .last()
                .satisfies(
                        event -> {
                            assertThat(event.figures().getFirst().quota()).isEqualTo(50);
                            assertThat(event.figures().getFirst().filled()).isEqualTo(55);
                            assertThat(event.deputies()).isEqualTo(2);
                            assertThat(event.effectiveOn()).isEqualTo(Y2021);
                        });
        assertThat(told.about(agency.toString(), StaffingLimitExceeded.class))
                .singleElement()
                .satisfies(event -> assertThat(event.measure()).isEqualTo("QUOTA"));
    }

    @Test
    void professionals_and_deputies_are_part_of_the_staff() {
        send(
                        agency,
                        "staffing",
                        body(
                                "on", Y2021,
                                "civilServants", 3,
                                "budgetEmployees", 0,
                                "revenueEmployees", 0,
                                "professionalPosts", 4,
                                "deputies", 1))
                .statusCode(400)
                .body("errors[0].field", equalTo("professionalPosts"));
    }

    @Test
    void a_part_of_the_country_is_added_up() {
        var before = total();
        grant(agency, Y2021, 50);
        report(agency, Y2021, 45, 2);

        assertThat(total() - before).isEqualTo(50);
        REGISTRAR
                .get("/staffing?asOf=2021-06-01&limit=200")
                .statusCode(200)
                .body("items.agencyId", hasItem(agency.toString()));
    }

    @Test
    void another_province_sees_none_of_it() {
        AgenciesApi.as("foreign").get("/agencies/{id}/staffing", agency).statusCode(404);
        AgenciesApi.as("foreign").get("/staffing?scope=vn.93").statusCode(403);
    }

    private void categories(LocalDate on, Object... categoriesAndPosts) {
        send(agency, "quotas", categories(on, List.of(categoriesAndPosts))).statusCode(200);
    }

    private static Map<String, Object> categories(LocalDate on, List<?> categoriesAndPosts) {
        var quotas = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < categoriesAndPosts.size(); i += 2) {
            quotas.add(
                    body(
                            "category", categoriesAndPosts.get(i),
                            "posts", categoriesAndPosts.get(i + 1)));
        }
        return body("year", on.getYear(), "quotas", quotas, "decision", StaffingApi.DECISION);
    }

    private int total() {
        var posts =
                REGISTRAR
                        .get("/staffing/totals?asOf=2021-06-01")
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList(
                                "categories.findAll { it.category == 'CIVIL_SERVANT' }.granted",
                                Integer.class);
        return posts.isEmpty() ? 0 : posts.getFirst();
    }

    private ValidatableResponse known(Instant at) {
        return of(agency, "?asOf=2021-06-01&knownAt=" + at);
    }

    private static ValidatableResponse unused() {
        return REGISTRAR.get("/staffing/unused?asOf=2022-06-01&limit=200").statusCode(200);
    }
}
