package vn.tinhgon.plans.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tinhgon.plans.succession.Province.agency;
import static vn.tinhgon.plans.succession.Province.dissolution;
import static vn.tinhgon.plans.succession.Province.division;
import static vn.tinhgon.plans.succession.Province.merger;
import static vn.tinhgon.plans.succession.Province.restoration;

import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencySplit;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.plans.PlansApi;

@QuarkusTest
class EndedAgencyTest {

    private final AgencyState labour = agency("Sở Lao động - Thương binh và Xã hội");
    private final AgencyState homeAffairs = agency("Sở Nội vụ mới");
    private final AgencyState education = agency("Sở Giáo dục và Đào tạo");
    @Inject Province province;
    @Inject Jdbi jdbi;

    @BeforeEach
    void the_agencies_are_known() {
        province.with(labour, homeAffairs, education);
    }

    @Test
    void what_a_divided_agency_leaves_waits_for_a_person_and_is_told() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour, "III.9", labour));
        plan.complete("III.9");
        var caseId = UUID.randomUUID();

        province.tell(division(caseId, labour, homeAffairs, education));
        province.tell(division(caseId, labour, homeAffairs, education));

        assertThat(plan.waiting()).containsExactly("III.2");
        assertThat(plan.lead("III.2")).isEqualTo(labour.agencyId());
        assertThat(plan.told(jdbi)).isEqualTo(Map.of("task-orphaned", 1L));
        assertThat(plan.lastTold("task-orphaned", jdbi).orElseThrow())
                .contains(
                        "[\"LEAD\"]",
                        "[\"%s\", \"%s\"]".formatted(homeAffairs.agencyId(), education.agencyId()));
        plan.planner().plan(plan.id()).then().body("findings.code", hasItem("lead-ended"));
    }

    @Test
    void what_a_dissolved_agency_leaves_is_offered_to_those_who_got_its_functions() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour));

        province.tell(dissolution(UUID.randomUUID(), labour, education));

        assertThat(plan.waiting()).containsExactly("III.2");
        assertThat(plan.lastTold("task-orphaned", jdbi).orElseThrow())
                .contains("\"candidates\": [\"%s\"]".formatted(education.agencyId()));
    }

    @Test
    void an_agency_that_only_gives_a_part_away_keeps_its_duties() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour));
        var division = division(UUID.randomUUID(), labour, education);

        province.tell(
                new AgencySplit(
                        division.caseId(),
                        "SEPARATE",
                        labour,
                        division.successors(),
                        division.functions(),
                        division.decision(),
                        division.effectiveOn()));

        assertThat(plan.waiting()).isEmpty();
        assertThat(plan.lead("III.2")).isEqualTo(labour.agencyId());
    }

    @Test
    void a_planner_gives_what_was_left_to_another_from_today_on() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour));
        province.tell(division(UUID.randomUUID(), labour, homeAffairs, education));

        plan.reassign("III.2", labour, education)
                .then()
                .statusCode(200)
                .body("needsReassignment", equalTo(false))
                .body("assignments.reason", hasItem("Cơ quan tiếp nhận chức năng"));

        assertThat(plan.waiting()).isEmpty();
        assertThat(plan.lead("III.2")).isEqualTo(education.agencyId());
        assertThat(plan.leadOn("III.2", Province.today().minusDays(1)))
                .isEqualTo(labour.agencyId());
        assertThat(plan.told(jdbi)).isEqualTo(Map.of("task-orphaned", 1L, "task-reassigned", 1L));
    }

    @Test
    void only_what_was_left_is_given_to_another_and_only_to_one_that_stands() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour));

        plan.reassign("III.2", labour, education)
                .then()
                .statusCode(409)
                .body("code", equalTo("duty-not-left"));
        province.tell(division(UUID.randomUUID(), labour, homeAffairs, education));
        plan.reassign("III.2", labour, labour)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("toAgencyId"));
        PlansApi.as("officer")
                .reassign(
                        plan.planner().task(plan.id(), "III.2"),
                        labour.agencyId(),
                        education.agencyId())
                .then()
                .statusCode(403);
    }

    @Test
    void a_draft_is_not_issued_to_a_lead_that_has_ended() {
        var plan = PlanInForce.draftLedBy(Map.of("III.2", labour));
        province.tell(division(UUID.randomUUID(), labour, homeAffairs, education));

        plan.planner()
                .issue(plan.id())
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("finding.lead-ended"));
        plan.choose(Map.of("III.2", education)).then().statusCode(200);
        plan.planner().issue(plan.id()).then().statusCode(200);

        assertThat(plan.lead("III.2")).isEqualTo(education.agencyId());
        assertThat(plan.told(jdbi)).isEmpty();
    }

    @Test
    void the_main_heir_of_a_divided_agency_watches_over_its_plans() {
        var plan = PlanInForce.draftLedBy(Map.of());
        plan.planner()
                .settle(plan.id(), Map.of("monitorId", labour.agencyId()))
                .then()
                .statusCode(200);
        plan.planner().issue(plan.id()).then().statusCode(200);
        var caseId = UUID.randomUUID();

        province.tell(division(caseId, labour, homeAffairs, education));

        assertThat(plan.monitor()).isEqualTo(homeAffairs.agencyId().toString());

        province.tell(restoration(caseId, labour));

        assertThat(plan.monitor()).isEqualTo(labour.agencyId().toString());
    }

    @Test
    void a_division_heard_of_before_the_merger_that_led_to_it_is_followed_too() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour));
        var between = agency("Sở Lao động và Dạy nghề");

        province.tell(division(UUID.randomUUID(), between, homeAffairs, education));
        province.tell(merger(UUID.randomUUID(), between, labour));

        assertThat(plan.lead("III.2")).isEqualTo(between.agencyId());
        assertThat(plan.waiting()).containsExactly("III.2");
    }
}
