package vn.tinhgon.plans.importing.patience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.importing.ImportsBusy;

class PatienceTest {

    @Test
    void what_waits_for_the_processor_is_waited_for() throws Exception {
        var never = new CountDownLatch(1);
        var limit = Limit.of(Duration.ofMillis(200), Duration.ofMinutes(1));

        assertThat(Patience.within(limit, () -> never.await(300, TimeUnit.MILLISECONDS))).isFalse();
    }

    @Test
    void what_takes_the_processor_for_too_long_is_refused() {
        var limit = Limit.of(Duration.ofMillis(10), Duration.ofMinutes(1));

        assertThatExceptionOfType(TooMuch.class)
                .isThrownBy(() -> Patience.within(limit, PatienceTest::workOn));
    }

    @Test
    void who_has_waited_for_a_turn_still_has_the_time_of_each_step() throws Exception {
        var longAgo = System.nanoTime() - Duration.ofMinutes(1).toNanos();

        assertThat(Patience.from(longAgo, () -> Patience.step(1, Patience::left)))
                .isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
        assertThatExceptionOfType(TooMuch.class)
                .isThrownBy(
                        () -> Patience.from(longAgo, () -> Patience.step(0, PatienceTest::workOn)));
    }

    private static boolean workOn() {
        while (true) {
            Patience.mustLast();
        }
    }

    @Test
    void what_nobody_waits_for_any_more_still_takes_its_place() throws Exception {
        var end = new CountDownLatch(1);
        Callable<Boolean> endless =
                () -> {
                    end.await();
                    return true;
                };

        IntStream.range(0, 6)
                .forEach(
                        _ ->
                                assertThatExceptionOfType(TooMuch.class)
                                        .isThrownBy(() -> Patience.within(0, endless)));
        assertThatExceptionOfType(ImportsBusy.class).isThrownBy(() -> Patience.within(0, endless));

        end.countDown();
        await().ignoreExceptions().until(() -> Patience.within(1, () -> true));
        assertThat(Patience.within(1, () -> "next")).isEqualTo("next");
    }
}
