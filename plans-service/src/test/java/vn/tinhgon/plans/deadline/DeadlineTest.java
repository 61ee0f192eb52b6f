package vn.tinhgon.plans.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void before_a_day_the_day_before_is_the_last_good_one() {
        var deadline = new OnDate("trước ngày 15/7/2023", day("2023-07-15"), Qualifier.BEFORE);

        assertThat(deadline.due()).contains(day("2023-07-15"));
        assertThat(deadline.lastDay()).contains(day("2023-07-14"));
    }

    @Test
    void by_a_day_the_day_itself_counts() {
        var deadline = new OnDate("chậm nhất ngày 30/6/2024", day("2024-06-30"), Qualifier.BY);

        assertThat(deadline.lastDay()).contains(day("2024-06-30"));
    }

    @Test
    void a_month_a_quarter_and_a_year_last_until_their_last_day() {
        assertThat(new InMonth("", YearMonth.of(2024, 2)).due()).contains(day("2024-02-29"));
        assertThat(new InQuarter("", Year.of(2024), 1).due()).contains(day("2024-03-31"));
        assertThat(new InYear("", Year.of(2019)).due()).contains(day("2019-12-31"));
    }

    @Test
    void recurring_work_is_to_be_heard_of_in_its_own_period_and_continuous_in_the_standard_one() {
        var standard = Period.ofMonths(6);

        assertThat(new Recurring("hằng năm", Period.ofYears(1)).checkIn(standard))
                .contains(Period.ofYears(1));
        assertThat(new Recurring("định kỳ", null).checkIn(standard)).contains(standard);
        assertThat(new Continuous("thường xuyên").checkIn(standard)).contains(standard);
        assertThat(new Roadmap("theo lộ trình").checkIn(standard)).isEmpty();
    }

    @Test
    void impossible_deadlines_cannot_be_made() {
        assertThatThrownBy(() -> new Between("", day("2019-01-01"), day("2018-12-31")))
                .hasMessageContaining("2018-12-31");
        assertThatThrownBy(() -> new InQuarter("", Year.of(2024), 5)).hasMessageContaining("5");
        assertThatThrownBy(() -> new AfterTrigger("", " ", Period.ZERO, null))
                .hasMessageContaining("trigger");
        assertThatThrownBy(() -> new AfterTrigger("", "T", Period.ofDays(-1), null))
                .hasMessageContaining("P-1D");
        assertThatThrownBy(() -> new Recurring("", Period.ZERO)).hasMessageContaining("P0D");
        assertThatThrownBy(() -> new OnDate("", null, Qualifier.BY)).hasMessageContaining("day");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
