package vn.tinhgon.plans.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingCalendar legal = WorkingCalendar.LEGAL;

    @Test
    void the_moon_is_reckoned_at_vietnams_hour_and_not_at_chinas() {
        assertThat(days(2030, DayKind.TET))
                .containsExactly(
                        "2030-02-01", "2030-02-02", "2030-02-03", "2030-02-04", "2030-02-05");
        assertThat(days(2007, DayKind.TET)).startsWith("2007-02-16", "2007-02-17");
        assertThat(days(2030, DayKind.HUNG_KINGS)).containsExactly("2030-04-12");
        assertThat(days(2026, DayKind.HUNG_KINGS)).containsExactly("2026-04-26");
    }

    @Test
    void holidays_follow_the_code_in_force() {
        assertThat(days(2020, DayKind.NATIONAL_DAY)).containsExactly("2020-09-02");
        assertThat(days(2025, DayKind.NATIONAL_DAY)).containsExactly("2025-09-01", "2025-09-02");
        assertThat(days(2024, DayKind.NATIONAL_DAY)).containsExactly("2024-09-02", "2024-09-03");
        assertThat(days(2012, DayKind.TET)).hasSize(4);
        assertThat(days(2006, DayKind.HUNG_KINGS)).isEmpty();
    }

    @Test
    void a_holiday_on_a_weekend_frees_the_next_day_of_work() {
        // 2023: Giỗ Tổ on Saturday 29/4, 30/4 a Sunday, 1/5 a Monday; people were free until 3/5.
        assertThat(days(2023, DayKind.SUBSTITUTE)).contains("2023-05-02", "2023-05-03");
        assertThat(legal.rest(day("2023-05-04"))).isEmpty();
        assertThat(days(2030, DayKind.SUBSTITUTE)).contains("2030-02-06", "2030-02-07");
    }

    @Test
    void the_next_day_of_work_lies_after_all_days_of_rest() {
        assertThat(legal.workdayFrom(day("2026-02-14"))).isEqualTo(day("2026-02-23"));
        assertThat(legal.workdayFrom(day("2026-02-23"))).isEqualTo(day("2026-02-23"));
    }

    @Test
    void days_of_work_are_counted_after_the_first_and_with_the_last() {
        assertThat(legal.workdaysBetween(day("2018-12-31"), day("2019-01-07"))).isEqualTo(4);
        assertThat(legal.workdaysBetween(day("2018-12-28"), day("2018-12-28"))).isZero();
        assertThat(legal.workdaysBetween(day("2018-12-31"), day("2020-12-31")))
                .isEqualTo(
                        legal.workdaysBetween(day("2018-12-31"), day("2019-12-31"))
                                + legal.workdaysBetween(day("2019-12-31"), day("2020-12-31")));
    }

    @Test
    void what_is_decided_of_a_day_comes_before_the_law() {
        var swapped = WorkingCalendar.of(Map.of(day("2026-01-02"), false, day("2026-01-10"), true));

        assertThat(swapped.rest(day("2026-01-02"))).contains(DayKind.DECIDED_REST);
        assertThat(swapped.rest(day("2026-01-10"))).isEmpty();
        assertThat(swapped.kind(day("2026-01-10"))).contains(DayKind.DECIDED_WORK);
        assertThat(swapped.workdaysBetween(day("2025-12-31"), day("2026-12-31")))
                .isEqualTo(legal.workdaysBetween(day("2025-12-31"), day("2026-12-31")));
        assertThat(swapped.rest(day("2026-02-17"))).contains(DayKind.TET);
    }

    private List<String> days(int year, DayKind kind) {
        var first = LocalDate.of(year, 1, 1);
        Stream<LocalDate> all = first.datesUntil(first.plusYears(1));
        return all.filter(day -> legal.kind(day).filter(kind::equals).isPresent())
                .map(LocalDate::toString)
                .toList();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
