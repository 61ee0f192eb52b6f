package vn.tinhgon.plans.importing.patience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.importing.ImportsBusy;

class PatienceTest {

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
