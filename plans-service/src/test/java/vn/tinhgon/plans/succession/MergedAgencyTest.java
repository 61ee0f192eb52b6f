package vn.tinhgon.plans.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static vn.tinhgon.plans.succession.Province.agency;
import static vn.tinhgon.plans.succession.Province.merger;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencyState;
import vn.tinhgon.plans.PlansApi;

@QuarkusTest
class MergedAgencyTest {

    private final AgencyState labour = agency("Sở Lao động - Thương binh và Xã hội");
    private final AgencyState science = agency("Sở Khoa học và Công nghệ");
    private final AgencyState successor = agency("Sở Nội vụ và Lao động");
    private final AgencyState next = agency("Sở Tổ chức cán bộ");
    @Inject Province province;
    @Inject Jdbi jdbi;

    @BeforeEach
    void two_more_agencies_are_known() {
        province.with(labour, science);
    }

    @Test
    void open_duties_follow_to_the_successor_and_finished_work_stays() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour, "III.9", labour, "III.10", science));
        plan.complete("III.9");

        province.tell(merger(UUID.randomUUID(), successor, labour, science));

        assertThat(plan.lead("III.2")).isEqualTo(successor.agencyId());
        assertThat(plan.lead("III.10")).isEqualTo(successor.agencyId());
        assertThat(plan.lead("III.9")).isEqualTo(labour.agencyId());
        assertThat(plan.leadOn("III.2", Province.EFFECTIVE.minusDays(1)))
                .isEqualTo(labour.agencyId());
        assertThat(plan.told(jdbi)).isEqualTo(Map.of("task-reassigned", 2L));
    }

    @Test
    void one_successor_of_lead_and_coordinator_leads_and_does_not_coordinate_with_itself() {
        var planner = PlansApi.as("planner");
        var plan = new PlanInForce(planner.importSample().getUUID("planId"), planner);
        planner.settle(
                plan.id(),
                Map.of(
                        "agencies",
                        List.of(Map.of("name", "Sở Tài chính", "agencyId", science.agencyId()))));
        plan.choose(Map.of("III.2", labour));

        province.tell(merger(UUID.randomUUID(), successor, labour, science));

        assertThat(plan.lead("III.2")).isEqualTo(successor.agencyId());
        assertThat(plan.duties("III.2", successor)).isEqualTo(1);
    }

    @Test
    void what_an_agency_contributed_stays_its_own_and_what_it_owes_follows_with_its_day() {
        var planner = PlansApi.as("planner");
        var plan = PlanInForce.draftLedBy(Map.of("III.2", labour));
        planner.settle(
                plan.id(),
                Map.of(
                        "agencies",
                        List.of(Map.of("name", "Sở Tài chính", "agencyId", science.agencyId()))));
        planner.issue(plan.id()).then().statusCode(200);
        var brought = planner.task(plan.id(), "III.2");
        var owed = planner.task(plan.id(), "III.3");
        ask(owed, "2018-09-30");
        PlansApi.as("demo")
                .order(
                        brought,
                        "contributions",
                        Map.of("note", "Đã gửi số liệu", "agencyId", science.agencyId()))
                .then()
                .statusCode(200);

        province.tell(merger(UUID.randomUUID(), successor, science));

        assertThat(plan.duties("III.2", science)).isEqualTo(1);
        assertThat(plan.duties("III.2", successor)).isZero();
        assertThat(plan.duties("III.3", successor)).isEqualTo(1);
        planner.task(owed).then().body("assignments.dueOn", hasItem("2018-09-30"));
    }

    @Test
    void what_is_cancelled_stays_where_it_was() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour));
        var task = plan.planner().task(plan.id(), "III.2");
        plan.planner()
                .order(task, "cancellation", Map.of("reason", "Nhập vào nhiệm vụ khác"))
                .then()
                .statusCode(200);

        province.tell(merger(UUID.randomUUID(), successor, labour));

        assertThat(plan.lead("III.2")).isEqualTo(labour.agencyId());
    }

    @Test
    void a_merger_that_is_told_twice_changes_nothing_the_second_time() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour));
        var merger = merger(UUID.randomUUID(), successor, labour, science);
        var event = UUID.randomUUID();

        province.tell(event, merger);
        province.tell(event, merger);
        province.tell(merger);

        assertThat(plan.lead("III.2")).isEqualTo(successor.agencyId());
        assertThat(plan.told(jdbi)).isEqualTo(Map.of("task-reassigned", 1L));
        assertThat(plan.duties("III.2", successor)).isEqualTo(1);
    }

    @Test
    void a_later_merger_that_is_heard_of_first_is_followed_too() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour));

        province.tell(merger(UUID.randomUUID(), next, successor));
        province.tell(merger(UUID.randomUUID(), successor, labour));

        assertThat(plan.lead("III.2")).isEqualTo(next.agencyId());
    }

    private void ask(String task, String dueOn) {
        PlansApi.as("planner")
                .order(
                        task,
                        "contribution-requests",
                        Map.of("agencyId", science.agencyId(), "asked", "Số liệu", "dueOn", dueOn))
                .then()
                .statusCode(200);
    }
}
