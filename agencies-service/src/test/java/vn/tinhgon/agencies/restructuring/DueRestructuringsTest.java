package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.platform.time.VietnamClock;

@QuarkusTest
class DueRestructuringsTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final LocalDate TODAY = LocalDate.now(VietnamClock.ZONE);
    @Inject DueRestructurings due;
    @Inject Execution execution;
    @Inject Told told;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void a_case_takes_effect_on_its_day_and_not_before() {
        var decided = decided(TODAY.plusDays(10));

        onDay(TODAY.plusDays(9));
        due.carryOut();
        mustBe(decided, "APPROVED");

        onDay(TODAY.plusDays(10));
        due.carryOut();
        mustBe(decided, "EFFECTIVE");
    }

    @Test
    void what_was_missed_is_caught_up_with_its_own_date() {
        var decided = decided(TODAY.plusDays(20));

        onDay(TODAY.plusDays(50));
        due.carryOut();

        assertThat(merged(decided))
                .extracting(AgenciesMerged::effectiveOn)
                .containsExactly(TODAY.plusDays(20));
    }

    @Test
    void two_nodes_that_come_at_once_carry_a_case_out_once() throws Exception {
        var decided = decided(TODAY.plusDays(60));
        var id = UUID.fromString(decided.extract().path("id"));
        var together = new CyclicBarrier(2);
        Callable<Void> node =
                () -> {
                    together.await();
                    asJob(() -> execution.takeEffect(id, TODAY.plusDays(60)));
                    return null;
                };

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }

        assertThat(merged(decided)).hasSize(1);
        mustBe(decided, "EFFECTIVE");
    }

    private static ValidatableResponse decided(LocalDate on) {
        var labour = REGISTRAR.department("Sở Lao động", "Việc làm");
        var home = REGISTRAR.department("Sở Nội vụ");
        return AgenciesApi.decide(REGISTRAR.consolidate(on, null, labour, home))
                .body("state", equalTo("APPROVED"));
    }

    private List<AgenciesMerged> merged(ValidatableResponse decided) {
        return told.about(decided.extract().path("id"), AgenciesMerged.class);
    }

    private static void asJob(Runnable work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }

    private static void mustBe(ValidatableResponse decided, String state) {
        REGISTRAR
                .get("/restructurings/{id}", decided.extract().<String>path("id"))
                .body("state", equalTo(state));
    }

    private static void onDay(LocalDate day) {
        var ahead = Duration.between(TODAY.atStartOfDay(), day.atStartOfDay());
        QuarkusMock.installMockForType(
                Clock.offset(Clock.system(VietnamClock.ZONE), ahead), Clock.class);
    }
}
