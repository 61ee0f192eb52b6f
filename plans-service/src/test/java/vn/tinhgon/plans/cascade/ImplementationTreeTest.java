package vn.tinhgon.plans.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.plans.DirectivesApi;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class ImplementationTreeTest {

    private final PlansApi planner = PlansApi.as("planner");
    private final DirectivesApi register = DirectivesApi.as("planner");
    @Inject RegistryCopy registry;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void plans_hang_below_what_they_carry_out_down_to_the_commune() {
        var resolution = register.registered("vn", "2017-10-25");
        var conclusion = register.registered("vn", "2018-01-10");
        register.relate(conclusion, "CONTINUES", resolution).then().statusCode(200);
        var province =
                plan(SampleProvince.PROVINCE_COMMITTEE, "2018-04-10", resolution, conclusion);
        var commune = plan(commune(), "2018-06-01", resolution, document(province));

        register.tree(resolution, "")
                .then()
                .statusCode(200)
                .body("plansBelow", equalTo(2))
                .body("implementedBy", hasSize(1))
                .body("implementedBy[0].directiveId", equalTo(conclusion))
                .body("implementedBy[0].relation", equalTo("CONTINUES"))
                .body("implementedBy[0].implementedBy.plan.id", contains(province.toString()))
                .body(
                        "implementedBy[0].implementedBy[0].implementedBy.plan.id",
                        contains(commune.toString()))
                .body(
                        "implementedBy[0].implementedBy[0].implementedBy[0].plan.level",
                        equalTo("COMMUNE"))
                .body(
                        "implementedBy[0].implementedBy[0].implementedBy[0].plan.overdue",
                        equalTo(1));
    }

    @Test
    void the_tree_is_as_it_was_on_any_day() {
        var resolution = register.registered("vn", "2017-10-25");
        var province = plan(SampleProvince.PROVINCE_COMMITTEE, "2018-04-10", resolution);
        planner.move(
                        province,
                        "/revocation",
                        Map.of(
                                "decision",
                                Map.of(
                                        "number", "15-QĐ/TU",
                                        "date", "2019-06-10",
                                        "issuer", "Ban Thường vụ"),
                                "reason",
                                "Quy định mới",
                                "effectiveOn",
                                "2019-06-15"))
                .then()
                .statusCode(200);

        register.tree(resolution, "?asOf=2018-04-09").then().body("implementedBy", empty());
        register.tree(resolution, "?asOf=2018-04-10")
                .then()
                .body("implementedBy.plan.state", contains("ISSUED"))
                .body("implementedBy.plan.overdue", contains(0));
        register.tree(resolution, "?asOf=2019-06-14")
                .then()
                .body("implementedBy.plan.state", contains("ISSUED"))
                .body("implementedBy.plan.overdue", contains(1));
        register.tree(resolution, "?asOf=2019-06-15")
                .then()
                .body("implementedBy.plan.state", contains("REVOKED"));
    }

    @Test
    void another_province_sees_what_is_above_and_nothing_of_this_one() {
        var resolution = register.registered("vn", "2017-10-25");
        plan(SampleProvince.PROVINCE_COMMITTEE, "2018-04-10", resolution);

        DirectivesApi.as("foreign")
                .tree(resolution, "")
                .then()
                .statusCode(200)
                .body("plansBelow", equalTo(0))
                .body("implementedBy", empty());
        assertThat(register.tree(UUID.randomUUID().toString(), "").statusCode()).isEqualTo(404);
    }

    /** A committee of a commune of the province. */
    private UUID commune() {
        var id = UUID.randomUUID();
        registry.apply(
                new AgencyEstablished(
                        new AgencyState(
                                id,
                                "Đảng ủy xã",
                                List.of(),
                                "PARTY_COMMITTEE",
                                "PARTY",
                                "COMMUNE",
                                UUID.randomUUID(),
                                "vn.93.x" + id.toString().substring(0, 8),
                                SampleProvince.PROVINCE_COMMITTEE,
                                null,
                                List.of(),
                                List.of(),
                                null,
                                null,
                                List.of()),
                        LocalDate.EPOCH));
        return id;
    }

    /**
     * A plan entered by hand and issued on a day, with one task that was due by the end of June
     * 2018.
     */
    private UUID plan(UUID issuer, String day, String... directives) {
        var plan =
                UUID.fromString(
                        planner.json()
                                .body(
                                        Map.of(
                                                "documentType",
                                                "PLAN",
                                                "number",
                                                DirectivesApi.number("KH/TU"),
                                                "dated",
                                                day,
                                                "title",
                                                "Kế hoạch thực hiện nghị quyết",
                                                "issuerId",
                                                issuer,
                                                "basis",
                                                List.of(directives).stream()
                                                        .map(d -> Map.of("directiveId", d))
                                                        .toList(),
                                                "tasks",
                                                List.of(
                                                        Map.of(
                                                                "ref",
                                                                "II.1",
                                                                "title",
                                                                "Rà soát tổ chức",
                                                                "deadline",
                                                                Map.of(
                                                                        "quote",
                                                                        "chậm nhất ngày 30/6/2018"),
                                                                "parts",
                                                                List.of(
                                                                        Map.of(
                                                                                "role",
                                                                                "LEAD",
                                                                                "agencyId",
                                                                                issuer))))))
                                .post("/api/v1/plans")
                                .then()
                                .statusCode(201)
                                .extract()
                                .<String>path("id"));
        planner.move(plan, "/issuance", Map.of("issuedOn", day)).then().statusCode(200);
        return plan;
    }

    private String document(UUID plan) {
        var number = planner.plan(plan).jsonPath().getString("number");
        return register.list("?number=" + number).path("items[0].id");
    }
}
