package vn.tinhgon.agencies.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.agencies.pilot.PilotsApi.REGISTRAR;
import static vn.tinhgon.agencies.pilot.PilotsApi.review;
import static vn.tinhgon.agencies.pilot.PilotsApi.started;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.events.PilotReviewDue;
import vn.tinhgon.platform.time.VietnamClock;

@QuarkusTest
class ReviewCallsTest {

    private static final LocalDate TODAY = LocalDate.now(VietnamClock.ZONE);
    private static final LocalDate START = LocalDate.of(2018, 6, 1);

    @Inject ReviewCalls calls;
    @Inject Told told;
    private UUID site;

    @BeforeEach
    void site() {
        Province.register();
        site = REGISTRAR.department("Nơi thí điểm").id();
    }

    @Test
    void a_review_date_is_told_on_its_day_and_not_before() {
        var id = started(START, TODAY.plusDays(10), site);

        onDay(TODAY.plusDays(9));
        calls.tell();
        assertThat(told(id)).isEmpty();

        onDay(TODAY.plusDays(10));
        calls.tell();
        calls.tell();
        assertThat(told(id))
                .singleElement()
                .satisfies(event -> assertThat(event.siteIds()).containsExactly(site));
    }

    @Test
    void what_nobody_told_is_caught_up_and_the_next_date_is_told_again() {
        var id = started(START, TODAY.plusDays(10), site);

        onDay(TODAY.plusDays(30));
        calls.tell();
        review(
                id,
                "outcome",
                "CONTINUED",
                "on",
                TODAY.plusDays(30),
                "nextReviewOn",
                TODAY.plusDays(60));
        onDay(TODAY.plusDays(90));
        calls.tell();

        assertThat(told(id))
                .extracting(PilotReviewDue::reviewOn)
                .containsExactly(TODAY.plusDays(10), TODAY.plusDays(60));
    }

    @Test
    void two_nodes_that_come_at_once_tell_it_once() throws Exception {
        var id = started(START, TODAY.plusDays(5), site);
        onDay(TODAY.plusDays(5));
        var together = new CyclicBarrier(2);
        Callable<Void> node =
                () -> {
                    together.await();
                    calls.tell();
                    return null;
                };

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }

        assertThat(told(id)).hasSize(1);
    }

    private List<PilotReviewDue> told(String id) {
        return told.about(id, PilotReviewDue.class);
    }

    private static void onDay(LocalDate day) {
        var ahead = Duration.between(TODAY.atStartOfDay(), day.atStartOfDay());
        QuarkusMock.installMockForType(
                Clock.offset(Clock.system(VietnamClock.ZONE), ahead), Clock.class);
    }
}
