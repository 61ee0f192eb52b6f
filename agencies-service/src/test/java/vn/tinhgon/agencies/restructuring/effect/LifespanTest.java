package vn.tinhgon.agencies.restructuring.effect;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class LifespanTest {

    private static final LocalDate BEGAN = LocalDate.of(2004, 1, 1);
    private static final LocalDate CHANGED = LocalDate.of(2020, 6, 1);

    @Test
    void it_may_end_on_any_day_after_it_began_and_last_changed() {
        assertThatNoException().isThrownBy(() -> standing().mustBeFreeToEndOn(CHANGED.plusDays(1)));
        assertThatNoException().isThrownBy(() -> standing().mustBeFreeToEndOn(CHANGED));
    }

    @Test
    void it_stands_for_a_day_at_least() {
        assertThatExceptionOfType(BeginsLater.class)
                .isThrownBy(() -> standing().mustBeFreeToEndOn(BEGAN));
    }

    @Test
    void its_end_does_not_undo_a_later_change() {
        assertThatExceptionOfType(ChangedLater.class)
                .isThrownBy(() -> standing().mustBeFreeToEndOn(CHANGED.minusDays(1)));
    }

    @Test
    void it_ends_only_once_and_takes_nothing_over_afterwards() {
        var ended = new Lifespan(UUID.randomUUID(), "Sở", BEGAN, CHANGED, LocalDate.of(2025, 3, 1));

        assertThatExceptionOfType(HasEnded.class)
                .isThrownBy(() -> ended.mustBeFreeToEndOn(LocalDate.of(2026, 1, 1)));
        assertThatExceptionOfType(HasEnded.class)
                .isThrownBy(() -> ended.mustStandOn(LocalDate.of(2021, 1, 1)));
    }

    private static Lifespan standing() {
        return new Lifespan(UUID.randomUUID(), "Sở", BEGAN, CHANGED, null);
    }
}
