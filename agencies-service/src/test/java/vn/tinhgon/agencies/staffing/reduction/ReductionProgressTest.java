package vn.tinhgon.agencies.staffing.reduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhgon.agencies.staffing.StaffCategory;

class ReductionProgressTest {

    private static final ReductionTarget FIVE_PERCENT =
            new ReductionTarget(
                    StaffCategory.CIVIL_SERVANT,
                    5,
                    LocalDate.of(2021, 12, 31),
                    LocalDate.of(2027, 1, 1),
                    "Lai Châu KL50 2023, mục II.4");

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "19, 1", "20, 1", "21, 2", "100, 5", "101, 6", "2000, 100"})
    void a_fraction_of_a_post_is_a_whole_one(int baseline, int required) {
        assertThat(FIVE_PERCENT.required(baseline)).isEqualTo(required);
    }

    @Test
    void what_was_cut_before_counts() {
        var progress = new ReductionProgress(FIVE_PERCENT, 101, 98, 2);

        assertThat(progress.cut()).isEqualTo(3);
        assertThat(progress.remaining()).isEqualTo(1);
        assertThat(progress.ahead()).isZero();
    }

    @Test
    void who_is_ahead_carries_the_rest_over() {
        var progress = new ReductionProgress(FIVE_PERCENT, 100, 92, 1);

        assertThat(progress.remaining()).isZero();
        assertThat(progress.ahead()).isEqualTo(4);
    }

    @Test
    void who_has_grown_owes_more() {
        assertThat(new ReductionProgress(FIVE_PERCENT, 100, 103, 0).remaining()).isEqualTo(8);
    }
}
