package vn.tinhgon.plans.cascade;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tinhgon.plans.cascade.Cascade.agency;
import static vn.tinhgon.plans.cascade.Cascade.all;
import static vn.tinhgon.plans.cascade.Cascade.some;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencyState;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class CascadeOrdersTest {

    private final Cascade cascade = new Cascade();
    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    private AgencyState committee;
    private AgencyState first;
    private AgencyState second;

    @BeforeEach
    void a_committee_with_two_below_it() {
        SampleProvince.tell(registry);
        committee = agency(registry, "Huyện ủy", "PARTY_COMMITTEE", null);
        first = agency(registry, "Đảng ủy thị trấn", "PARTY_COMMITTEE", committee);
        second = agency(registry, "Đảng ủy xã", "PARTY_COMMITTEE", first);
    }

    @Test
    void a_draft_states_its_orders_anew_and_an_issued_plan_does_not() {
        var plan =
                cascade.draft(
                        committee, null, Map.of("cascade", List.of(some(Cascade.DUE, first))));

        planner.settle(plan, Map.of("cascade", List.of(some("2018-07-31", second))))
                .then()
                .statusCode(200)
                .body("cascade", hasSize(1))
                .body("cascade[0].agencyIds", equalTo(List.of(second.agencyId().toString())));
        planner.settle(plan, Map.of("dated", "2018-04-10"))
                .then()
                .statusCode(200)
                .body("cascade[0].dueOn", equalTo("2018-07-31"));
        cascade.issue(plan, "2018-08-01")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("cascade-due-before-issue"));
        cascade.issue(plan, "2018-04-10").then().statusCode(200);

        planner.settle(plan, Map.of("cascade", List.of())).then().statusCode(409);
        cascade.of(plan, "?asOf=2018-04-10").body("figures.open", equalTo(1));
    }

    @Test
    void what_cannot_be_ordered_is_refused_by_name() {
        refused(
                "agency-not-registered",
                Map.of(
                        "agencyIds",
                        List.of(UUID.randomUUID()),
                        "dueOn",
                        Cascade.DUE,
                        "sendToId",
                        first.agencyId()));
        refused(
                "agency-not-registered",
                Map.of(
                        "agencyIds",
                        List.of(first.agencyId()),
                        "dueOn",
                        Cascade.DUE,
                        "sendToId",
                        UUID.randomUUID()));
        refused(
                "cascade-names-some-or-all",
                Map.of("dueOn", Cascade.DUE, "sendToId", first.agencyId()));
        refused(
                "cascade-names-some-or-all",
                all(committee, Map.of("agencyIds", List.of(first.agencyId()))));
        refused("cascade-due-before-issue", some("2018-04-09", first));
        refused("cascade-of-issuer", some(Cascade.DUE, committee));
        refused("cascade-reaches-nobody", all(second, Map.of()));
        refused("cascade-agency-twice", some(Cascade.DUE, first), all(committee, Map.of()));
    }

    @Test
    void another_province_orders_nothing_and_reads_nothing() {
        var foreign = PlansApi.as("foreign");
        var draft = cascade.draft(committee, "2018-04-10", Map.of());
        var plan =
                cascade.issued(
                        committee,
                        "2018-04-10",
                        Map.of("cascade", List.of(some(Cascade.DUE, first))));

        foreign.json()
                .header("If-Match", planner.plan(draft).header("ETag"))
                .body(Map.of("cascade", List.of(some(Cascade.DUE, first))))
                .patch("/api/v1/plans/" + draft)
                .then()
                .statusCode(404);
        foreign.request().get("/api/v1/plans/" + plan + "/cascade").then().statusCode(404);
        foreign.request()
                .get("/api/v1/plans/" + plan + "/cascade/later-deadlines")
                .then()
                .statusCode(404);
    }

    private void refused(String code, Object... orders) {
        cascade.enter(committee, "2018-04-10", Map.of("cascade", List.of(orders)))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo(code));
    }
}
