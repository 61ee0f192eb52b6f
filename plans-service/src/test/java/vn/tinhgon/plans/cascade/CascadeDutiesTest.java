package vn.tinhgon.plans.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import vn.tinhgon.plans.DirectivesApi;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.plans.plan.Told;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class CascadeDutiesTest {

    private final Cascade cascade = new Cascade();
    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    @Inject Told told;
    private AgencyState committee;
    private AgencyState first;
    private AgencyState second;

    @BeforeEach
    void a_committee_with_two_below_it() {
        SampleProvince.tell(registry);
        committee = agency(registry, "Huyện ủy", "PARTY_COMMITTEE", null);
        first = agency(registry, "Đảng ủy thị trấn", "PARTY_COMMITTEE", committee);
        second = agency(registry, "Đảng ủy xã", "PARTY_COMMITTEE", first);
        agency(registry, "Ban Tổ chức Huyện ủy", "PARTY_BOARD", committee);
    }

    @Test
    void issuing_obliges_all_below_of_a_kind_and_tells_each() {
        var plan =
                cascade.draft(
                        committee,
                        "2018-04-10",
                        Map.of(
                                "cascade",
                                List.of(all(committee, Map.of("kind", "PARTY_COMMITTEE")))));
        cascade.of(plan, "").body("figures.duties", equalTo(0));

        cascade.issue(plan, "2018-04-10").then().statusCode(200);

        cascade.of(plan, "?asOf=2018-04-10")
                .body("figures.duties", equalTo(2))
                .body("figures.open", equalTo(2))
                .body(
                        "duties.items.agencyName",
                        containsInAnyOrder("Đảng ủy thị trấn", "Đảng ủy xã"))
                .body("duties.items[0].dueOn", equalTo(Cascade.DUE))
                .body(
                        "duties.items[0].sendToId",
                        equalTo(SampleProvince.ORGANISATION_BOARD.toString()));
        cascade.of(plan, "?asOf=2018-04-09").body("figures.duties", equalTo(0));
        assertThat(told.of("cascade-duty-opened", plan)).isEqualTo(2);
    }

    @Test
    void a_plan_below_meets_the_duty_of_its_issuer_in_time_or_late() {
        var plan = obliging("2018-04-10", some(Cascade.DUE, first, second));

        var inTime = cascade.below(plan, first, "2018-06-30");
        var late = cascade.below(plan, second, "2018-07-10");

        assertThat(cascade.duty(plan, first, "2018-06-29")).containsEntry("state", "OPEN");
        assertThat(cascade.duty(plan, first, "2018-06-30"))
                .containsEntry("state", "MET")
                .containsEntry("lowerPlanId", inTime.toString())
                .containsEntry("daysLate", null);
        assertThat(cascade.duty(plan, second, "2018-07-05"))
                .containsEntry("state", "OVERDUE")
                .containsEntry("lowerPlanId", null)
                .containsEntry("daysLate", 5);
        assertThat(cascade.duty(plan, second, "2018-07-10"))
                .containsEntry("state", "MET_LATE")
                .containsEntry("lowerPlanId", late.toString())
                .containsEntry("metOn", "2018-07-10")
                .containsEntry("daysLate", 10);
        cascade.of(plan, "?state=MET_LATE")
                .body("figures.met", equalTo(1))
                .body("figures.metLate", equalTo(1))
                .body("duties.items.agencyId", equalTo(List.of(second.agencyId().toString())));
        assertThat(told.of("cascade-duty-met", plan)).isEqualTo(2);
        assertThat(told.last("cascade-duty-met", plan)).contains("\"daysLate\": 10");
    }

    @Test
    void duties_come_in_pages() {
        var plan = obliging("2018-04-10", some(Cascade.DUE, first, second));

        var page = cascade.of(plan, "?limit=1").body("duties.items", hasSize(1)).extract();
        String next = page.path("duties.next");
        var rest = cascade.of(plan, "?limit=1&cursor=" + next).body("duties.items", hasSize(1));

        rest.body("duties.next", equalTo(null));
        assertThat(
                        List.of(
                                page.path("duties.items[0].id"),
                                rest.extract().path("duties.items[0].id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_basis_by_number_and_date_is_enough_and_another_basis_is_not() {
        var plan = obliging("2018-04-10", some(Cascade.DUE, first, second));
        var head = planner.plan(plan).jsonPath();
        var cited =
                Map.of(
                        "documentType", "PLAN",
                        "number", head.getString("number"),
                        "dated", "2018-04-10",
                        "issuer", "Huyện ủy");

        cascade.issued(first, "2018-05-02", Map.of("basis", List.of(cited)));
        cascade.issued(second, "2018-05-02", Map.of());

        assertThat(cascade.duty(plan, first, "2018-05-02")).containsEntry("state", "MET");
        assertThat(cascade.duty(plan, second, "2018-05-02")).containsEntry("state", "OPEN");
    }

    @Test
    void a_relation_that_is_stated_later_counts_from_its_day() {
        var plan = obliging("2018-04-10", some(Cascade.DUE, first));
        var lower = cascade.issued(first, "2018-05-02", Map.of());
        var register = DirectivesApi.as("planner");

        register.relate(cascade.document(lower), "IMPLEMENTS", cascade.document(plan))
                .then()
                .statusCode(200);

        assertThat(cascade.duty(plan, first, "2018-05-02"))
                .containsEntry("state", "MET")
                .containsEntry("lowerPlanId", lower.toString());
        assertThat(told.of("cascade-duty-met", plan)).isEqualTo(1);
    }

    @Test
    void a_revoked_plan_meets_nothing_any_more_until_another_does() {
        var plan = obliging("2018-04-10", some(Cascade.DUE, first));
        var lower = cascade.below(plan, first, "2018-06-01");

        cascade.revoke(lower, "2019-06-15").then().statusCode(200);

        assertThat(cascade.duty(plan, first, "2019-06-14")).containsEntry("state", "MET");
        assertThat(cascade.duty(plan, first, "2019-06-15")).containsEntry("state", "OVERDUE");
        assertThat(told.of("cascade-duty-opened", plan)).isEqualTo(2);
        assertThat(told.last("cascade-duty-opened", plan)).contains("\"openedOn\": \"2019-06-15\"");

        var next = cascade.below(plan, first, "2019-07-01");

        assertThat(cascade.duty(plan, first, "2019-07-01"))
                .containsEntry("state", "MET_LATE")
                .containsEntry("lowerPlanId", next.toString());
        assertThat(cascade.duty(plan, first, "2019-06-14"))
                .containsEntry("lowerPlanId", lower.toString());
    }

    @Test
    void duties_of_a_plan_that_is_revoked_lapse() {
        var plan = obliging("2018-04-10", some(Cascade.DUE, first, second));
        cascade.below(plan, first, "2018-05-02");

        cascade.revoke(plan, "2018-05-15").then().statusCode(200);

        assertThat(cascade.duty(plan, first, "2018-08-01")).containsEntry("state", "MET");
        assertThat(cascade.duty(plan, second, "2018-08-01")).containsEntry("state", "LAPSED");
        assertThat(cascade.duty(plan, second, "2018-05-14")).containsEntry("state", "OPEN");
    }

    @Test
    void the_sweep_tells_once_of_who_is_late() {
        var plan = obliging("2018-04-10", some(Cascade.DUE, first, second));
        cascade.below(plan, first, "2018-08-01");
        var administrator = PlansApi.as("administrator");

        int raised = administrator.sweep().then().statusCode(200).extract().path("cascadeDuties");
        administrator.sweep().then().body("cascadeDuties", equalTo(0));

        assertThat(raised).isPositive();
        assertThat(told.of("cascade-duty-overdue", plan)).isEqualTo(1);
        assertThat(told.last("cascade-duty-overdue", plan)).contains(second.agencyId().toString());
    }

    private UUID obliging(String dated, Object... orders) {
        return cascade.issued(committee, dated, Map.of("cascade", List.of(orders)));
    }
}
