package vn.tinhgon.platform.consuming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class PatienceTest {

    private final Patience patience = new Patience(Duration.ofMillis(10));
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void while_the_database_is_away_an_effect_is_tried_until_it_is_back() {
        patience.run(
                () -> {
                    if (tries.incrementAndGet() < 6) {
                        throw new IllegalStateException(new SQLException("away", "08006"));
                    }
                });

        assertThat(tries).hasValue(6);
    }

    @Test
    void an_effect_that_cannot_be_is_given_up_after_a_few_tries() {
        assertThatThrownBy(
                        () ->
                                patience.run(
                                        () -> {
                                            tries.incrementAndGet();
                                            throw new IllegalArgumentException("never");
                                        }))
                .hasMessage("never");

        assertThat(tries).hasValue(4);
    }

    @Test
    void a_broken_constraint_does_not_pass_by_waiting() {
        assertThat(Patience.passes(new SQLException("exclusion", "23P01"))).isFalse();
        assertThat(Patience.passes(new RuntimeException(new SQLException("deadlock", "40P01"))))
                .isTrue();
    }
}
