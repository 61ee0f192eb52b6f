package vn.tinhgon.plans.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.plans.succession.Province.ANNULLED;
import static vn.tinhgon.plans.succession.Province.EFFECTIVE;
import static vn.tinhgon.plans.succession.Province.agency;
import static vn.tinhgon.plans.succession.Province.division;
import static vn.tinhgon.plans.succession.Province.merger;
import static vn.tinhgon.plans.succession.Province.restoration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.AgencyState;

@QuarkusTest
class AnnulledCaseTest {

    private final AgencyState labour = agency("Sở Lao động - Thương binh và Xã hội");
    private final AgencyState science = agency("Sở Khoa học và Công nghệ");
    private final AgencyState successor = agency("Sở Nội vụ và Lao động");
    private final AgencyState next = agency("Sở Tổ chức cán bộ");
    private final UUID caseId = UUID.randomUUID();
    @Inject Province province;
    @Inject Jdbi jdbi;

    @BeforeEach
    void the_agencies_are_known() {
        province.with(labour, science, successor, next);
    }

    @Test
    void what_had_moved_goes_back_and_what_was_done_meanwhile_stays() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour, "III.9", labour, "III.10", science));
        province.tell(merger(caseId, successor, labour, science));
        plan.complete("III.9");

        province.tell(restoration(caseId, labour));
        province.tell(restoration(caseId, science));
        province.tell(restoration(caseId, labour));

        assertThat(plan.lead("III.2")).isEqualTo(labour.agencyId());
        assertThat(plan.lead("III.10")).isEqualTo(science.agencyId());
        assertThat(plan.lead("III.9")).isEqualTo(successor.agencyId());
        assertThat(plan.leadOn("III.2", ANNULLED.minusDays(1))).isEqualTo(successor.agencyId());
        assertThat(plan.leadOn("III.2", EFFECTIVE.minusDays(1))).isEqualTo(labour.agencyId());
        assertThat(plan.told(jdbi)).isEqualTo(Map.of("task-reassigned", 5L));
    }

    @Test
    void what_stands_for_several_stays_until_all_of_them_are_restored() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour, "III.10", science));
        province.tell(merger(caseId, successor, labour));
        province.tell(merger(caseId, successor, science));

        province.tell(restoration(caseId, labour));

        assertThat(plan.lead("III.2")).isEqualTo(labour.agencyId());
        assertThat(plan.lead("III.10")).isEqualTo(successor.agencyId());

        province.tell(restoration(caseId, science));

        assertThat(plan.lead("III.10")).isEqualTo(science.agencyId());
    }

    @Test
    void an_annulment_that_is_heard_of_first_comes_to_the_same() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour));

        province.tell(restoration(caseId, labour));
        province.tell(merger(caseId, successor, labour));
        province.tell(merger(caseId, successor, labour));

        assertThat(plan.lead("III.2")).isEqualTo(labour.agencyId());
        assertThat(plan.leadOn("III.2", ANNULLED.minusDays(1))).isEqualTo(successor.agencyId());
        assertThat(plan.told(jdbi)).isEqualTo(Map.of("task-reassigned", 2L));
    }

    @Test
    void what_has_gone_on_from_the_successor_stays_where_it_went() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour));
        province.tell(merger(caseId, successor, labour));
        province.tell(merger(UUID.randomUUID(), next, successor));

        province.tell(restoration(caseId, labour));

        assertThat(plan.lead("III.2")).isEqualTo(next.agencyId());
    }

    @Test
    void what_waited_for_a_person_waits_no_longer() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour, "III.10", labour));
        province.tell(division(caseId, labour, science, next));
        plan.reassign("III.10", labour, next).then().statusCode(200);

        province.tell(restoration(caseId, labour));

        assertThat(plan.waiting()).isEmpty();
        assertThat(plan.lead("III.2")).isEqualTo(labour.agencyId());
        assertThat(plan.lead("III.10")).isEqualTo(next.agencyId());
    }

    @Test
    void the_end_of_what_a_case_had_established_orphans_nothing_that_goes_back() {
        var plan = PlanInForce.ledBy(Map.of("III.2", labour, "III.9", successor));
        province.tell(merger(caseId, successor, labour));
        var restoration = restoration(caseId, labour);

        province.tell(
                new AgencyDissolved(
                        restoration.caseId(),
                        "ANNUL",
                        successor,
                        List.of(),
                        restoration.decision(),
                        ANNULLED));
        province.tell(restoration);

        assertThat(plan.waiting()).containsExactly("III.9");
        assertThat(plan.lead("III.2")).isEqualTo(labour.agencyId());
    }
}
