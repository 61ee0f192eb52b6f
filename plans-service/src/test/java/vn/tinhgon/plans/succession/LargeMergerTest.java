package vn.tinhgon.plans.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.plans.succession.Province.agency;
import static vn.tinhgon.plans.succession.Province.merger;
import static vn.tinhgon.platform.testing.Eventually.await;

import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.testing.EventPublisher;

/** Two agencies merge that together lead 2,000 open and 2,000 finished tasks. */
@QuarkusTest
class LargeMergerTest {

    private static final int EACH = 1000;

    private final AgencyState labour = agency("Sở Lao động - Thương binh và Xã hội");
    private final AgencyState science = agency("Sở Khoa học và Công nghệ");
    private final AgencyState successor = agency("Sở Nội vụ và Lao động");
    private final AgenciesMerged merger = merger(UUID.randomUUID(), successor, labour, science);
    @Inject Province province;
    @Inject ManyTasks many;
    @Inject Jdbi jdbi;
    private PlanInForce plan;

    @BeforeEach
    void both_lead_many_tasks() {
        province.with(labour, science);
        plan =
                PlanInForce.ledBy(
                        Map.of(
                                "III.2", labour, "III.3", labour, "III.9", science, "III.10",
                                science));
        plan.complete("III.3");
        plan.complete("III.10");
        var planner = PlansApi.as("planner");
        for (var ref : new String[] {"III.2", "III.3", "III.9", "III.10"}) {
            many.like(planner.task(plan.id(), ref), EACH - 1);
        }
    }

    @Test
    void what_is_open_moves_wholly_once_and_what_is_finished_stays() {
        province.tell(merger);
        province.tell(merger);

        everythingMovedOnce();
    }

    @Test
    void a_failure_in_the_middle_leaves_nothing_and_is_made_good() {
        many.refuseMoreThan(EACH, successor.agencyId());
        var event = UUID.randomUUID();
        EventPublisher.publish(event, merger);
        await().until(many::hasRefused);

        assertThat(many.ledBy(plan.id(), successor.agencyId(), true)).isZero();
        assertThat(many.ledBy(plan.id(), labour.agencyId(), true)).isEqualTo(EACH);
        assertThat(many.ledBy(plan.id(), science.agencyId(), true)).isEqualTo(EACH);
        assertThat(plan.told(jdbi)).isEmpty();
        assertThat(province.consumed(event)).isFalse();

        many.refuseNoLonger();
        await().until(() -> province.consumed(event));

        everythingMovedOnce();
    }

    private void everythingMovedOnce() {
        assertThat(many.ledBy(plan.id(), successor.agencyId(), true)).isEqualTo(2 * EACH);
        assertThat(many.ledBy(plan.id(), successor.agencyId(), false)).isZero();
        assertThat(many.ledBy(plan.id(), labour.agencyId(), false)).isEqualTo(EACH);
        assertThat(many.ledBy(plan.id(), science.agencyId(), false)).isEqualTo(EACH);
        assertThat(plan.told(jdbi)).isEqualTo(Map.of("task-reassigned", 2L * EACH));
    }
}
