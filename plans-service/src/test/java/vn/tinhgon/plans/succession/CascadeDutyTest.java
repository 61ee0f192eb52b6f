package vn.tinhgon.plans.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencyState;
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
    void a_merger_that_is_told_twice_is_passed_on_once() {
        var merger = merger(UUID.randomUUID(), successor, labour);

        province.tell(merger);
        province.tell(merger);

        assertThat(told.of("cascade-duty-opened", plan)).isEqualTo(3);
    }
}
