package vn.tinhgon.plans.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tinhgon.plans.succession.Province.agency;
import static vn.tinhgon.plans.succession.Province.dissolution;
import static vn.tinhgon.plans.succession.Province.division;
import static vn.tinhgon.plans.succession.Province.merger;
import static vn.tinhgon.plans.succession.Province.restoration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencyState;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.cascade.Cascade;
import vn.tinhgon.plans.plan.Told;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Role;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.testing.SampleProvince;

/** Whatever names an agency that is to receive or pass on something follows it, or is listed. */
@QuarkusTest
class RoutesTest {

    private final PlansApi planner = PlansApi.as("planner");
    private final AgencyState board = agency("Ban Dân vận");
    private final AgencyState science = agency("Sở Khoa học và Công nghệ");
    private final AgencyState successor = agency("Ban Tuyên giáo và Dân vận");
    private final AgencyState other = agency("Ban Tổ chức cán bộ");
    private final Cascade cascade = new Cascade();
    private final UUID caseId = UUID.randomUUID();
    @Inject Province province;
    @Inject PlanAccess access;
    @Inject Told told;

    @BeforeEach
    void the_agencies_are_known() {
        province.with(board, science, successor, other);
    }

    @Test
    void plans_from_below_go_to_the_successor_of_the_body_that_receives_them() {
        var plan = planReceivedByBoard();

        province.tell(merger(caseId, successor, board));

        assertThat(cascade.duty(plan, science, "2025-03-01"))
                .containsEntry("sendToId", successor.agencyId().toString());
        assertThat(cascade.duty(plan, science, "2025-02-28"))
                .containsEntry("sendToId", board.agencyId().toString());
        vacancies(plan).body("items", empty());

        province.tell(restoration(caseId, board));

        assertThat(cascade.duty(plan, science, "2025-06-01"))
                .containsEntry("sendToId", board.agencyId().toString());
    }

    @Test
    void who_receives_in_place_of_a_divided_body_a_person_says() {
        var plan = planReceivedByBoard();
        province.tell(division(caseId, board, successor, other));
        vacancies(plan)
                .body("items.kind", contains("CASCADE_RECEIVER"))
                .body("items[0].candidates.id", contains(id(successor), id(other)));
        assertThat(told.of("plan-duty-orphaned", plan)).isEqualTo(1);
        assertThat(told.last("plan-duty-orphaned", plan))
                .contains("CASCADE_RECEIVER", id(board), id(successor), id(other))
                .contains("\"issuerId\": \"" + SampleProvince.PROVINCE_COMMITTEE);

        receive(plan, science).statusCode(409);
        receive(plan, board).statusCode(204);

        vacancies(plan).body("items", empty());
        assertThat(cascade.duty(plan, science, Province.today().toString()))
                .containsEntry("sendToId", id(other));
    }

    @Test
    void a_monitor_that_left_nobody_is_listed_until_an_amendment_names_another() {
        var plan = PlanInForce.draftLedBy(Map.of());
        planner.settle(plan.id(), Map.of("monitorId", board.agencyId())).then().statusCode(200);
        planner.issue(plan.id()).then().statusCode(200);

        province.tell(dissolution(caseId, board, other));
        province.tell(dissolution(caseId, board, other));

        vacancies(plan.id())
                .body("items.kind", contains("MONITOR"))
                .body("items[0].candidates.id", contains(id(other)));
        assertThat(told.of("plan-duty-orphaned", plan.id())).isEqualTo(1);
        assertThat(told.last("plan-duty-orphaned", plan.id()))
                .contains("\"kind\": \"MONITOR\"", "\"monitorId\": null");

        amendMonitor(plan.id(), other).statusCode(201);

        assertThat(plan.monitor()).isEqualTo(id(other));
        vacancies(plan.id()).body("items", empty());
    }

    @Test
    void every_part_in_a_task_waits_in_the_list() {
        var plan = PlanInForce.ledBy(Map.of("III.2", board));

        province.tell(division(caseId, board, successor, other));

        vacancies(plan.id())
                .body("items.kind", contains("TASK"))
                .body("items[0].role", equalTo("LEAD"))
                .body("items[0].ref", equalTo("III.2"))
                .body("items[0].candidates.id", contains(id(successor), id(other)));
        plan.reassign("III.2", board, other).then().statusCode(200);
        vacancies(plan.id()).body("items", empty());
    }

    @Test
    void obstacles_wait_for_the_successor_of_the_body_that_is_asked() {
        var plan = PlanInForce.ledBy(Map.of("III.2", science));
        var task = planner.task(plan.id(), "III.2");
        var obstacle = raised(task);

        province.tell(merger(caseId, successor, board));

        awaitedFrom(successor).body("items.id", hasItem(obstacle));
        vacancies(plan.id()).body("items", empty());
        assertThat(told.of("plan-duty-orphaned", plan.id())).isZero();
    }

    @Test
    void an_obstacle_that_nobody_answers_any_more_is_listed_and_a_planner_passes_it_on() {
        var plan = PlanInForce.ledBy(Map.of("III.2", science));
        var task = planner.task(plan.id(), "III.2");
        var obstacle = raised(task);

        province.tell(division(caseId, board, successor, other));

        vacancies(plan.id()).body("items.kind", contains("OBSTACLE"));
        assertThat(told.last("plan-duty-orphaned", plan.id()))
                .contains("\"kind\": \"OBSTACLE\"", task, "Chưa có hướng dẫn", id(board));
        planner.settleObstacle(
                        task,
                        obstacle,
                        "passing-on",
                        Map.of(
                                "what",
                                "Chưa có hướng dẫn",
                                "toId",
                                other.agencyId(),
                                "answerBy",
                                Province.today().plusDays(5).toString()))
                .then()
                .statusCode(201);
        vacancies(plan.id()).body("items", empty());
        awaitedFrom(other).body("items.id", not(empty()));
    }

    @Test
    void the_agency_that_asked_for_time_decides_no_more_after_its_merger_than_before() {
        var plan = PlanInForce.ledBy(Map.of("III.9", science));
        var task = planner.task(plan.id(), "III.9");
        var asked = PlansApi.as("demo").askExtension(task, "2030-01-01");
        asked.then().statusCode(201);

        province.tell(
                merger(caseId, SampleProvince.agency(SampleProvince.ORGANISATION_BOARD), science));

        assertThat(plan.lead("III.9")).isEqualTo(SampleProvince.ORGANISATION_BOARD);
        PlansApi.as("approver")
                .decideExtension(
                        task, asked.path("id"), Map.of("granted", true, "reason", "Đồng ý"))
                .then()
                .statusCode(403)
                .body("code", equalTo("own-extension"));
    }

    @Test
    void a_plan_is_read_by_who_stands_in_the_place_of_a_recipient() {
        var plan = PlanInForce.draftLedBy(Map.of());
        planner.settle(
                        plan.id(),
                        Map.of(
                                "recipients",
                                List.of(
                                        Map.of(
                                                "name",
                                                "Sở KH&CN",
                                                "agencyId",
                                                science.agencyId()))))
                .then()
                .statusCode(200);
        planner.issue(plan.id()).then().statusCode(200);
        var elsewhere =
                new Caller(
                        "elsewhere",
                        "Elsewhere",
                        Set.of(Role.OFFICER),
                        Optional.of(successor.agencyId()),
                        new Scope("vn.92"));
        assertThat(access.sees(elsewhere, plan.id())).isFalse();

        province.tell(merger(caseId, successor, science));

        assertThat(access.sees(elsewhere, plan.id())).isTrue();
    }

    @Test
    void calendars_of_an_agency_are_those_of_its_successor() {
        var feed = feed(science);

        province.tell(merger(caseId, successor, science));

        planner.request()
                .get("/api/v1/calendar-feeds?agencyId=" + successor.agencyId())
                .then()
                .statusCode(200)
                .body("items.id", hasItem(feed));
    }

    private UUID planReceivedByBoard() {
        var order =
                Map.of(
                        "agencyIds",
                        List.of(science.agencyId()),
                        "dueOn",
                        "2025-06-30",
                        "sendToId",
                        board.agencyId());
        return cascade.issued(
                SampleProvince.agency(SampleProvince.PROVINCE_COMMITTEE),
                "2025-01-10",
                Map.of("cascade", List.of(order)));
    }

    private ValidatableResponse receive(UUID plan, AgencyState from) {
        return planner.move(
                        plan,
                        "/cascade/receiver",
                        Map.of(
                                "fromAgencyId",
                                from.agencyId(),
                                "toAgencyId",
                                other.agencyId(),
                                "reason",
                                "Ban đã kết thúc hoạt động"))
                .then();
    }

    private ValidatableResponse amendMonitor(UUID plan, AgencyState monitor) {
        var today = Province.today().toString();
        return planner.move(
                        plan,
                        "/amendments",
                        Map.of(
                                "decision",
                                Map.of("number", "5-QĐ/TU", "date", today, "issuer", "Tỉnh ủy"),
                                "reason",
                                "Ban đã kết thúc hoạt động",
                                "monitorId",
                                monitor.agencyId()))
                .then();
    }

    private String raised(String task) {
        var answer =
                PlansApi.as("demo")
                        .raiseObstacle(
                                task,
                                Map.of(
                                        "what",
                                        "Chưa có hướng dẫn",
                                        "toId",
                                        board.agencyId(),
                                        "answerBy",
                                        Province.today().plusDays(5).toString()));
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private ValidatableResponse awaitedFrom(AgencyState body) {
        return planner.request().get("/api/v1/obstacles?toId=" + body.agencyId()).then();
    }

    private String feed(AgencyState agency) {
        return planner.json()
                .body(Map.of("agencyId", agency.agencyId(), "label", "Lịch"))
                .post("/api/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse vacancies(UUID plan) {
        return planner.request().get("/api/v1/vacancies?planId=" + plan).then().statusCode(200);
    }

    private static String id(AgencyState agency) {
        return agency.agencyId().toString();
    }
}
