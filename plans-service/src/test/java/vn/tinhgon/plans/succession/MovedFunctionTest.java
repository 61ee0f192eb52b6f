package vn.tinhgon.plans.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tinhgon.plans.succession.Province.EFFECTIVE;
import static vn.tinhgon.plans.succession.Province.agency;
import static vn.tinhgon.plans.succession.Province.division;
import static vn.tinhgon.plans.succession.Province.function;
import static vn.tinhgon.plans.succession.Province.merger;
import static vn.tinhgon.plans.succession.Province.moved;
import static vn.tinhgon.plans.succession.Province.owning;
import static vn.tinhgon.plans.succession.Province.restoration;
import static vn.tinhgon.plans.succession.Province.transfer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.OwnedFunction;

@QuarkusTest
class MovedFunctionTest {

    private final OwnedFunction training = function("Giáo dục nghề nghiệp");
    private final OwnedFunction poverty = function("Giảm nghèo");
    private final AgencyState labour =
            owning(agency("Sở Lao động - Thương binh và Xã hội"), training, poverty);
    private final AgencyState education = agency("Sở Giáo dục và Đào tạo");
    private final AgencyState farming = agency("Sở Nông nghiệp và Môi trường");
    private final AgencyState homeAffairs = agency("Sở Nội vụ mới");
    private final UUID caseId = UUID.randomUUID();
    @Inject Province province;
    @Inject Jdbi jdbi;

    @BeforeEach
    void the_agencies_are_known() {
        province.with(labour, education, farming, homeAffairs);
    }

    @Test
    void open_duties_follow_their_function_though_the_old_owner_lives_on() {
        var plan = ledByLabour();
        plan.isOf("III.10", training);
        plan.complete("III.10");
        var transfer = transfer(caseId, labour, education, training);

        province.tell(transfer);
        province.tell(transfer);

        assertThat(plan.lead("III.2")).isEqualTo(education.agencyId());
        assertThat(plan.leadOn("III.2", EFFECTIVE.minusDays(1))).isEqualTo(labour.agencyId());
        assertThat(plan.lead("III.9")).isEqualTo(labour.agencyId());
        assertThat(plan.lead("III.10")).isEqualTo(labour.agencyId());
        assertThat(plan.told(jdbi)).isEqualTo(Map.of("task-reassigned", 1L));
    }

    @Test
    void the_function_decides_among_the_heirs_of_a_divided_agency() {
        var plan = ledByLabour();

        province.tell(
                division(
                        caseId,
                        labour,
                        List.of(homeAffairs, education),
                        moved(labour, education, training)));
        province.tell(transfer(caseId, labour, education, training));

        assertThat(plan.lead("III.2")).isEqualTo(education.agencyId());
        assertThat(plan.waiting()).containsExactly("III.10", "III.9");
        assertThat(plan.told(jdbi)).isEqualTo(Map.of("task-reassigned", 1L, "task-orphaned", 2L));
    }

    @Test
    void of_a_merged_agency_a_function_goes_elsewhere_whatever_is_heard_first() {
        var plan = ledByLabour();
        var merger = merger(caseId, homeAffairs, labour, moved(labour, education, training));
        var transfer = transfer(caseId, labour, education, training);

        province.tell(merger);
        province.tell(transfer);

        thatWentApart(plan);

        var other = UUID.randomUUID();
        var again = agency("Sở Lao động");
        province.with(again);
        var next = PlanInForce.ledBy(Map.of("III.2", again, "III.9", again));
        next.isOf("III.2", poverty);
        province.tell(transfer(other, again, education, poverty));
        province.tell(merger(other, homeAffairs, again, moved(again, education, poverty)));

        thatWentApart(next);
    }

    private void thatWentApart(PlanInForce plan) {
        assertThat(plan.lead("III.2")).isEqualTo(education.agencyId());
        assertThat(plan.lead("III.9")).isEqualTo(homeAffairs.agencyId());
        assertThat(plan.waiting()).isEmpty();
    }

    @Test
    void what_goes_to_an_agency_not_known_yet_waits_until_it_is() {
        var plan = ledByLabour();
        var later = agency("Sở Dạy nghề");

        province.tell(merger(caseId, homeAffairs, labour, moved(labour, later, training)));
        assertThat(plan.lead("III.9")).isEqualTo(homeAffairs.agencyId());
        assertThat(plan.lead("III.2")).isEqualTo(labour.agencyId());
        province.tell(transfer(caseId, labour, later, training));

        assertThat(plan.lead("III.2")).isEqualTo(later.agencyId());
    }

    @Test
    void an_annulment_gives_back_what_went_with_the_functions_that_are_there_again() {
        var plan = ledByLabour();
        plan.isOf("III.9", poverty);
        province.tell(transfer(caseId, labour, education, training));
        province.tell(transfer(caseId, labour, farming, poverty));

        province.tell(restoration(caseId, owning(labour, training)));
        province.tell(restoration(caseId, owning(labour, training)));

        assertThat(plan.lead("III.2")).isEqualTo(labour.agencyId());
        assertThat(plan.leadOn("III.2", Province.ANNULLED.minusDays(1)))
                .isEqualTo(education.agencyId());
        assertThat(plan.lead("III.9")).isEqualTo(farming.agencyId());
        assertThat(plan.told(jdbi)).isEqualTo(Map.of("task-reassigned", 3L));
    }

    @Test
    void an_annulled_merger_gives_all_back_from_whomever_it_went_to() {
        var plan = ledByLabour();
        province.tell(transfer(caseId, labour, education, training));
        province.tell(merger(caseId, homeAffairs, labour, moved(labour, education, training)));

        province.tell(restoration(caseId, labour));

        assertThat(plan.lead("III.2")).isEqualTo(labour.agencyId());
        assertThat(plan.lead("III.9")).isEqualTo(labour.agencyId());
    }

    @Test
    void a_later_transfer_that_is_heard_of_first_is_followed_too() {
        var plan = ledByLabour();

        province.tell(transfer(UUID.randomUUID(), education, farming, training));
        province.tell(transfer(caseId, labour, education, training));

        assertThat(plan.lead("III.2")).isEqualTo(farming.agencyId());
    }

    @Test
    void what_is_given_back_and_forth_ends_where_it_was() {
        var plan = ledByLabour();

        province.tell(transfer(caseId, labour, education, training));
        province.tell(transfer(UUID.randomUUID(), education, labour, training));

        assertThat(plan.lead("III.2")).isEqualTo(labour.agencyId());
    }

    @Test
    void a_draft_states_functions_and_only_known_ones() {
        var plan = PlanInForce.draftLedBy(Map.of("III.2", labour));

        settle(plan, UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("functions"))
                .body("errors[0].code", equalTo("function-not-registered"));
        settle(plan, training.functionId()).then().statusCode(200);

        plan.planner()
                .task(plan.planner().task(plan.id(), "III.2"))
                .then()
                .body("functionId", equalTo(training.functionId().toString()));
    }

    private static Response settle(PlanInForce plan, UUID function) {
        return plan.planner()
                .settle(
                        plan.id(),
                        Map.of(
                                "functions",
                                List.of(Map.of("ref", "III.2", "functionId", function))));
    }

    private PlanInForce ledByLabour() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour, "III.9", labour, "III.10", labour));
        plan.isOf("III.2", training);
        return plan;
    }
}
