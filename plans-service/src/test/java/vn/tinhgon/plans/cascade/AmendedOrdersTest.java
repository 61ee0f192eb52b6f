package vn.tinhgon.plans.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tinhgon.plans.cascade.Cascade.agency;
import static vn.tinhgon.plans.cascade.Cascade.all;
import static vn.tinhgon.plans.cascade.Cascade.some;
import static vn.tinhgon.plans.cascade.Cascade.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencyState;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.plans.plan.Told;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

/** What a plan in force orders of plans below is amended like everything else that it says. */
@QuarkusTest
class AmendedOrdersTest {

    private static final String AMENDED = "2018-05-15";
    private static final String LATER = "2018-09-30";

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
        second = agency(registry, "Đảng ủy xã", "PARTY_COMMITTEE", committee);
    }

    @Test
    void another_day_holds_from_the_amendment_on_and_is_read_in_the_difference() {
        var plan = obliging(some(Cascade.DUE, first));

        cascade.amend(plan, AMENDED, List.of(some(LATER, first)))
                .then()
                .statusCode(201)
                .body("difference.plan.field", contains("cascade"))
                .body("difference.plan[0].label", equalTo("Kế hoạch của cấp dưới"))
                .body("difference.plan[0].before", contains(line("30/6/2018")))
                .body("difference.plan[0].after", contains(line("30/9/2018")))
                .body("difference.plan[0].message", containsString("từ “Đảng ủy thị trấn"));

        assertThat(cascade.duty(plan, first, "2018-05-14")).containsEntry("dueOn", Cascade.DUE);
        assertThat(cascade.duty(plan, first, AMENDED)).containsEntry("dueOn", LATER);
        assertThat(cascade.duty(plan, first, "2018-08-01")).containsEntry("state", "OPEN");
        assertThat(told.of("cascade-duty-moved", plan)).isEqualTo(1);
        assertThat(told.last("cascade-duty-moved", plan))
                .contains("\"previousDueOn\": \"2018-06-30\"", "\"dueOn\": \"2018-09-30\"");
        version(plan, 1).body("cascade[0].dueOn", equalTo(Cascade.DUE));
        version(plan, 2)
                .body("cascade[0].dueOn", equalTo(LATER))
                .body("cascade[0].agencies", contains("Đảng ủy thị trấn"));
    }

    @Test
    void who_was_late_before_the_day_was_moved_stays_late() {
        var plan = obliging(some("2018-05-01", first));
        cascade.below(plan, first, "2018-05-10");

        cascade.amend(plan, AMENDED, List.of(some(LATER, first))).then().statusCode(201);

        assertThat(cascade.duty(plan, first, "2018-12-31"))
                .containsEntry("state", "MET_LATE")
                .containsEntry("dueOn", "2018-05-01")
                .containsEntry("daysLate", 9);
        assertThat(told.of("cascade-duty-moved", plan)).isZero();
    }

    @Test
    void what_is_not_ordered_any_more_lapses_and_who_is_new_is_obliged() {
        var plan = obliging(some(Cascade.DUE, first));

        cascade.amend(plan, AMENDED, List.of(some(LATER, second))).then().statusCode(201);

        assertThat(cascade.duty(plan, first, "2018-05-14")).containsEntry("state", "OPEN");
        assertThat(cascade.duty(plan, first, AMENDED)).containsEntry("state", "LAPSED");
        assertThat(cascade.duty(plan, second, "2018-05-14")).isNull();
        assertThat(cascade.duty(plan, second, AMENDED))
                .containsEntry("state", "OPEN")
                .containsEntry("dueOn", LATER);
        assertThat(told.last("cascade-duty-withdrawn", plan)).contains(first.agencyId().toString());
        assertThat(told.last("cascade-duty-opened", plan)).contains(second.agencyId().toString());
        PlansApi.as("administrator").sweep().then().statusCode(200);
        assertThat(told.of("cascade-duty-overdue", plan)).isEqualTo(1);
        assertThat(told.last("cascade-duty-overdue", plan)).contains(second.agencyId().toString());
    }

    @Test
    void what_was_withdrawn_may_be_ordered_again() {
        var plan = obliging(some(Cascade.DUE, first));
        cascade.amend(plan, AMENDED, List.of()).then().statusCode(201);
        assertThat(cascade.duty(plan, first, AMENDED)).containsEntry("state", "LAPSED");

        cascade.amend(plan, "2018-06-01", List.of(some(Cascade.DUE, first))).then().statusCode(201);

        assertThat(cascade.duty(plan, first, "2018-05-31")).containsEntry("state", "LAPSED");
        assertThat(cascade.duty(plan, first, "2018-06-01")).containsEntry("state", "OPEN");
        assertThat(told.of("cascade-duty-opened", plan)).isEqualTo(2);
    }

    @Test
    void another_body_receives_from_the_amendment_on() {
        var plan = obliging(some(Cascade.DUE, first));
        var elsewhere = new HashMap<String, Object>(some(Cascade.DUE, first));
        elsewhere.put("sendToId", SampleProvince.COMMITTEE_OFFICE);

        cascade.amend(plan, AMENDED, List.of(elsewhere)).then().statusCode(201);

        assertThat(cascade.duty(plan, first, "2018-05-14"))
                .containsEntry("sendToId", SampleProvince.ORGANISATION_BOARD.toString());
        assertThat(cascade.duty(plan, first, AMENDED))
                .containsEntry("sendToId", SampleProvince.COMMITTEE_OFFICE.toString());
        assertThat(told.of("cascade-duty-moved", plan)).isZero();
    }

    @Test
    void all_below_are_said_in_one_line() {
        var plan = obliging(some(Cascade.DUE, first));

        cascade.amend(
                        plan,
                        AMENDED,
                        List.of(all(committee, Map.of("kind", "PARTY_COMMITTEE", "dueOn", LATER))))
                .then()
                .statusCode(201)
                .body(
                        "difference.plan[0].after",
                        contains("↓ Huyện ủy (PARTY_COMMITTEE): 30/9/2018 → Ban Tổ chức Tỉnh ủy"));

        cascade.of(plan, "?asOf=" + AMENDED).body("figures.open", equalTo(2));
    }

    @Test
    void what_cannot_be_ordered_changes_nothing() {
        var plan = obliging(some(Cascade.DUE, first));

        cascade.amend(plan, AMENDED, List.of(some("2018-05-14", first)))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("cascade-due-before-issue"));
        cascade.amend(plan, AMENDED, List.of(some(LATER, committee)))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("cascade-of-issuer"));
        cascade.amend(plan, AMENDED, List.of(some(Cascade.DUE, first)))
                .then()
                .statusCode(422)
                .body("code", equalTo("amendment-empty"));

        assertThat(cascade.duty(plan, first, "2018-06-01")).containsEntry("dueOn", Cascade.DUE);
        planner.request().get("/api/v1/plans/" + plan + "/versions").then().body("", hasSize(1));
    }

    @Test
    void time_that_is_granted_later_leaves_the_last_day_of_an_earlier_day_as_it_was() {
        var plan = obliging(some(Cascade.DUE, first));
        var above = planner.task(plan, "II.1");
        cascade.issued(
                first,
                "2018-05-02",
                Map.of(
                        "basis",
                        cascade.basis(plan),
                        "tasks",
                        List.of(
                                task(
                                        "I.1",
                                        first,
                                        Map.of(
                                                "takesUpId",
                                                above,
                                                "deadline",
                                                Map.of("quote", "chậm nhất ngày 31/1/2019"))))));

        var demo = PlansApi.as("demo");
        var asked = demo.askExtension(above, "2030-03-31");
        asked.then().statusCode(201);
        PlansApi.as("approver")
                .decideExtension(
                        above, asked.path("id"), Map.of("granted", true, "reason", "Đồng ý"))
                .then()
                .statusCode(200);

        cascade.of(plan, "?asOf=2018-05-14")
                .body("laterDeadlines.items[0].lastDay", equalTo("2019-01-31"))
                .body("laterDeadlines.items[0].aboveLastDay", equalTo("2018-12-31"))
                .body("laterDeadlines.items[0].daysLater", equalTo(31));
        cascade.of(plan, "").body("laterDeadlines.items", hasSize(0));
        cascade.of(plan, "?asOf=2018-05-01")
                .body("tasksNotTakenUp[0].lastDay", equalTo("2018-12-31"))
                .body("laterDeadlines.items", hasSize(0));
    }

    private UUID obliging(Object... orders) {
        return cascade.issued(committee, "2018-04-10", Map.of("cascade", List.of(orders)));
    }

    private ValidatableResponse version(UUID plan, int number) {
        return planner.request()
                .get("/api/v1/plans/" + plan + "/versions/" + number)
                .then()
                .statusCode(200);
    }

    private static String line(String day) {
        return "Đảng ủy thị trấn: " + day + " → Ban Tổ chức Tỉnh ủy";
    }
}
