package vn.tinhgon.plans.task.pilot;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tinhgon.plans.task.pilot.PilotBodies.agency;
import static vn.tinhgon.plans.task.pilot.PilotBodies.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.Decision;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class PilotSitesTest {

    private static final LocalDate MERGED = LocalDate.of(2019, 3, 1);

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    private String task;

    @BeforeEach
    void a_pilot_is_tried_in_one_place() {
        SampleProvince.tell(registry);
        task = planner.task(planner.issuedPlan(), "III.9");
        planner.order(
                        task,
                        "pilot",
                        pilot(
                                "2018-05-01",
                                null,
                                "2099-12-31",
                                List.of(agency(SampleProvince.HEALTH, "2018-05-01"))))
                .then()
                .statusCode(201);
    }

    @Test
    void sites_come_and_go_with_reasons_and_none_is_forgotten() {
        add(agency(SampleProvince.FINANCE, "2019-01-01"))
                .then()
                .statusCode(200)
                .body("sites.name", contains("Sở Y tế", "Sở Tài chính"));
        var health = planner.pilot(task, "").<String>path("sites[0].id");

        close(health, "2019-07-01")
                .then()
                .statusCode(200)
                .body("sites.open", contains(false, true));

        planner.pilot(task, "?asOf=2019-06-30")
                .then()
                .body("sites.open", contains(true, true))
                .body("sites[0].closingReason", nullValue());
        planner.pilot(task, "?asOf=2019-07-01")
                .then()
                .body("sites[0].closingReason", equalTo("Không còn đủ điều kiện"));
        planner.pilot(task, "?asOf=2018-12-31").then().body("sites.open", contains(true));
        close(health, "2019-06-01")
                .then()
                .statusCode(409)
                .body("code", equalTo("pilot-site-closed"));
        add(agency(SampleProvince.HEALTH, "2019-06-30"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("site-twice"));
        add(agency(SampleProvince.HEALTH, "2019-07-01")).then().statusCode(200);
    }

    @Test
    void a_site_that_never_began_is_closed_on_its_first_day() {
        add(agency(SampleProvince.FINANCE, "2098-01-01"));
        var finance = planner.pilot(task, "").<String>path("sites[1].id");

        close(finance, "2097-12-31")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("until"));
        close(finance, "2098-01-01").then().statusCode(200);

        add(agency(SampleProvince.FINANCE, "2098-01-01"))
                .then()
                .statusCode(200)
                .body("sites", hasSize(3));
        close(UUID.randomUUID().toString(), "2019-07-01")
                .then()
                .statusCode(404)
                .body("code", equalTo("pilot-site-not-found"));
    }

    @Test
    void a_site_that_merges_stays_as_stated_beside_who_stands_for_it() {
        var ended = department("Sở Lao động", SampleProvince.SCOPE);
        var successor = department("Sở Nội vụ và Lao động", SampleProvince.SCOPE);
        learn(new AgencyEstablished(ended, LocalDate.EPOCH));
        add(agency(ended.agencyId(), "2018-06-01")).then().statusCode(200);

        learn(
                new AgenciesMerged(
                        UUID.randomUUID(),
                        "CONSOLIDATE",
                        List.of(ended.agencyId()),
                        successor,
                        new Decision("12/QĐ-UBND", MERGED, "UBND tỉnh"),
                        MERGED,
                        List.of()));

        planner.pilot(task, "")
                .then()
                .body("sites[1].name", equalTo("Sở Lao động"))
                .body("sites[1].nowId", equalTo(successor.agencyId().toString()))
                .body("sites[1].nowName", equalTo("Sở Nội vụ và Lao động"));
        planner.pilot(task, "?asOf=2019-02-28")
                .then()
                .body("sites[1].nowName", equalTo("Sở Lao động"));
        var other = planner.task(planner.issuedPlan(), "III.9");
        planner.order(
                        other,
                        "pilot",
                        pilot(
                                "2018-05-01",
                                null,
                                "2099-12-31",
                                List.of(agency(ended.agencyId(), "2019-03-01"))))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("pilot-place-ended"));
    }

    @Test
    void nothing_is_tried_in_another_province() {
        var foreign = department("Sở Y tế Cần Thơ", "vn.92");
        learn(new AgencyEstablished(foreign, LocalDate.EPOCH));

        add(agency(foreign.agencyId(), "2018-06-01"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("pilot-place-unknown"));
        // An agency is no area.
        add(PilotBodies.area(SampleProvince.FINANCE, "2018-06-01"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("pilot-place-unknown"));
    }

    private Response add(Map<String, Object> site) {
        return planner.order(
                task, "pilot/sites", Map.of("sites", List.of(site), "reason", "Đủ điều kiện"));
    }

    private Response close(String site, String until) {
        return planner.order(
                task,
                "pilot/sites/" + site + "/closing",
                Map.of("until", until, "reason", "Không còn đủ điều kiện"));
    }

    private void learn(AgencyEvent event) {
        QuarkusTransaction.requiringNew().run(() -> registry.apply(event));
    }

    private static AgencyState department(String name, String scope) {
        return new AgencyState(
                UUID.randomUUID(),
                name,
                List.of(),
                "DEPARTMENT",
                "GOVERNMENT",
                "PROVINCE",
                scope.equals(SampleProvince.SCOPE) ? SampleProvince.AREA : UUID.randomUUID(),
                scope,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }
}
