package vn.tinhgon.plans.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tinhgon.plans.cascade.Cascade.some;
import static vn.tinhgon.plans.succession.Province.agency;
import static vn.tinhgon.plans.succession.Province.division;
import static vn.tinhgon.plans.succession.Province.merger;
import static vn.tinhgon.plans.succession.Province.restoration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.plans.cascade.Cascade;
import vn.tinhgon.plans.plan.Told;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class CascadeDutyTest {

    private final AgencyState labour = agency("Sở Lao động - Thương binh và Xã hội");
    private final AgencyState science = agency("Sở Khoa học và Công nghệ");
    private final AgencyState successor = agency("Sở Nội vụ và Lao động");
    private final AgencyState other = agency("Sở Tổ chức cán bộ");
    private final Cascade cascade = new Cascade();
    @Inject Province province;
    @Inject Told told;
    private UUID plan;

    @BeforeEach
    void two_agencies_have_a_duty() {
        province.with(labour, science);
        plan =
                cascade.issued(
                        SampleProvince.agency(SampleProvince.PROVINCE_COMMITTEE),
                        "2025-01-10",
                        Map.of("cascade", List.of(some("2025-06-30", labour, science))));
    }

    @Test
    void it_goes_to_the_one_successor_who_is_told_and_meets_it() {
        var done = cascade.below(plan, science, "2025-02-10");

        province.tell(merger(UUID.randomUUID(), successor, labour, science));

        assertThat(cascade.duty(plan, labour, "2025-02-28"))
                .containsEntry("holderId", labour.agencyId().toString());
        assertThat(cascade.duty(plan, labour, "2025-03-01"))
                .containsEntry("holderId", successor.agencyId().toString())
                .containsEntry("state", "OPEN");
        assertThat(cascade.duty(plan, science, "2025-03-01"))
                .containsEntry("state", "MET")
                .containsEntry("lowerPlanId", done.toString());
        assertThat(told.of("cascade-duty-opened", plan)).isEqualTo(3);
        assertThat(told.last("cascade-duty-opened", plan))
                .contains("\"agencyId\": \"" + successor.agencyId())
                .contains("\"fromAgencyId\": \"" + labour.agencyId())
                .contains("\"openedOn\": \"2025-03-01\"");

        var next = cascade.below(plan, successor, "2025-04-01");

        assertThat(cascade.duty(plan, labour, "2025-04-01"))
                .containsEntry("state", "MET")
                .containsEntry("lowerPlanId", next.toString());
    }

    @Test
    void what_the_successor_has_met_stays_met_when_the_merger_is_annulled() {
        var merged = UUID.randomUUID();
        province.tell(merger(merged, successor, labour, science));
        cascade.below(plan, successor, "2025-04-01");

        province.tell(restoration(merged, labour));

        assertThat(cascade.duty(plan, labour, "2025-06-01"))
                .containsEntry("holderId", labour.agencyId().toString())
                .containsEntry("state", "MET");
    }

    @Test
    void what_is_open_goes_back_when_the_merger_is_annulled() {
        var merged = UUID.randomUUID();
        province.tell(merger(merged, successor, labour, science));
        province.tell(restoration(merged, labour));

        cascade.below(plan, successor, "2025-06-10");

        assertThat(cascade.duty(plan, labour, "2025-06-10"))
                .containsEntry("holderId", labour.agencyId().toString())
                .containsEntry("state", "OPEN");
        assertThat(cascade.duty(plan, science, "2025-06-10")).containsEntry("state", "MET");
        cascade.below(plan, labour, "2025-06-20");
        assertThat(cascade.duty(plan, labour, "2025-06-20")).containsEntry("state", "MET");
    }

    @Test
    void of_an_agency_that_was_divided_nobody_has_it() {
        province.tell(division(UUID.randomUUID(), labour, successor, other));

        assertThat(cascade.duty(plan, labour, "2025-03-01"))
                .containsEntry("holderId", null)
                .containsEntry("state", "OPEN");
        cascade.of(plan, "?asOf=2025-03-01").body("figures.needReassignment", equalTo(1));
        assertThat(told.of("cascade-duty-opened", plan)).isEqualTo(2);
    }

    @Test
    void one_that_nobody_has_is_listed_with_candidates_and_told_once_until_a_person_gives_it() {
        var division = division(UUID.randomUUID(), labour, successor, other);
        province.tell(division);
        province.tell(division);

        assertThat(told.of("cascade-duty-orphaned", plan)).isEqualTo(1);
        assertThat(told.last("cascade-duty-orphaned", plan))
                .contains("\"agencyId\": \"" + labour.agencyId())
                .contains(
                        "\"candidates\": [\"%s\", \"%s\"]"
                                .formatted(successor.agencyId(), other.agencyId()));
        var duty = vacancies().body("items", hasSize(1)).extract().<String>path("items[0].dutyId");
        vacancies()
                .body("items[0].kind", equalTo("CASCADE_DUTY"))
                .body("items[0].agencyId", equalTo(labour.agencyId().toString()))
                .body("items[0].candidates.name", contains(successor.name(), other.name()));

        assign(duty, other).statusCode(204);

        vacancies().body("items", empty());
        var today = Province.today().toString();
        assertThat(cascade.duty(plan, labour, today))
                .containsEntry("holderId", other.agencyId().toString());
        assertThat(told.last("cascade-duty-opened", plan))
                .contains("\"agencyId\": \"" + other.agencyId());
        cascade.below(plan, other, today);
        assertThat(cascade.duty(plan, labour, today)).containsEntry("state", "MET_LATE");
    }

    @Test
    void what_is_assigned_goes_on_with_its_new_agency() {
        province.tell(division(UUID.randomUUID(), labour, successor, other));
        assign(vacancies().extract().path("items[0].dutyId"), other).statusCode(204);
        var next = agency("Sở Nội vụ và Tổ chức");

        province.tell(mergedToday(next, other));

        assertThat(cascade.duty(plan, labour, Province.today().toString()))
                .containsEntry("holderId", next.agencyId().toString());
    }

    @Test
    void only_what_nobody_has_is_given_and_only_to_one_below() {
        var duty = (String) cascade.duty(plan, labour, "2025-03-01").get("id");

        assign(duty, other).statusCode(400);
        province.with(other);
        assign(duty, other).statusCode(409).body("code", equalTo("cascade-duty-not-vacant"));
        assign(UUID.randomUUID().toString(), other).statusCode(404);
    }

    private AgenciesMerged mergedToday(AgencyState successor, AgencyState ended) {
        var merger = merger(UUID.randomUUID(), successor, ended);
        return new AgenciesMerged(
                merger.caseId(),
                merger.kind(),
                merger.endedIds(),
                successor,
                merger.decision(),
                Province.today(),
                List.of());
    }

    private ValidatableResponse vacancies() {
        return PlansApi.as("planner")
                .request()
                .get("/api/v1/vacancies?planId=" + plan)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse assign(String duty, AgencyState to) {
        return PlansApi.as("planner")
                .move(
                        plan,
                        "/cascade/" + duty + "/assignment",
                        Map.of("agencyId", to.agencyId(), "reason", "Tiếp nhận phần lớn lĩnh vực"))
                .then();
    }

    @Test
    void a_merger_that_is_told_twice_is_passed_on_once() {
        var merger = merger(UUID.randomUUID(), successor, labour);

        province.tell(merger);
        province.tell(merger);

        assertThat(told.of("cascade-duty-opened", plan)).isEqualTo(3);
    }
}
