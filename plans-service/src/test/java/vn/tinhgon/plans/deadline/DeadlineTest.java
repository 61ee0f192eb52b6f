package vn.tinhgon.plans.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final Optional<LocalDate> NOT_YET = Optional.empty();
    private static final Period NOTICE = Period.ofDays(7);

    @Test
    void before_a_day_the_day_before_is_the_last_good_one() {
        var deadline = new OnDate("trước ngày 15/7/2023", day("2023-07-15"), Qualifier.BEFORE);

        assertThat(deadline.due()).contains(day("2023-07-15"));
        assertThat(deadline.lastDay(NOT_YET)).contains(day("2023-07-14"));
        assertThat(standing(deadline, "2023-07-14")).isEqualTo(Standing.DUE_SOON);
        assertThat(standing(deadline, "2023-07-15")).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void by_a_day_the_day_itself_counts() {
        var deadline = new OnDate("chậm nhất ngày 30/6/2024", day("2024-06-30"), Qualifier.BY);

        assertThat(deadline.lastDay(NOT_YET)).contains(day("2024-06-30"));
        assertThat(standing(deadline, "2024-06-30")).isEqualTo(Standing.DUE_SOON);
        assertThat(standing(deadline, "2024-07-01")).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void work_is_due_soon_from_the_notice_on() {
        var deadline = new InMonth("trong tháng 5/2023", YearMonth.of(2023, 5));

        assertThat(standing(deadline, "2023-05-23")).isEqualTo(Standing.OPEN);
        assertThat(standing(deadline, "2023-05-24")).isEqualTo(Standing.DUE_SOON);
    }

    @Test
    void a_month_a_quarter_and_a_year_last_until_their_last_day() {
        assertThat(new InMonth("", YearMonth.of(2024, 2)).due()).contains(day("2024-02-29"));
        assertThat(new InQuarter("", Year.of(2024), 1).due()).contains(day("2024-03-31"));
        assertThat(new InYear("", Year.of(2019)).due()).contains(day("2019-12-31"));
    }

    @Test
    void a_range_has_not_started_before_its_first_day() {
        var deadline = new Between("giai đoạn 2022-2026", day("2022-01-01"), day("2026-12-31"));

        assertThat(standing(deadline, "2021-12-31")).isEqualTo(Standing.NOT_STARTED);
        assertThat(standing(deadline, "2022-01-01")).isEqualTo(Standing.OPEN);
        assertThat(standing(deadline, "2027-01-01")).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void open_ended_work_starts_and_is_never_overdue() {
        var deadline = new OpenEnded("từ năm 2019", day("2019-01-01"));

        assertThat(standing(deadline, "2018-12-31")).isEqualTo(Standing.NOT_STARTED);
        assertThat(standing(deadline, "2045-01-01")).isEqualTo(Standing.OPEN);
    }

    @Test
    void until_the_trigger_is_recorded_only_the_cap_counts() {
        var deadline = afterGuidance(day("2019-12-31"));

        assertThat(deadline.lastDay(NOT_YET)).contains(day("2019-12-31"));
        assertThat(standing(deadline, "2019-06-01")).isEqualTo(Standing.AWAITING_TRIGGER);
        assertThat(standing(deadline, "2019-12-30")).isEqualTo(Standing.DUE_SOON);
        assertThat(standing(deadline, "2020-01-01")).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void after_the_trigger_the_earlier_day_of_offset_and_cap_counts() {
        var deadline = afterGuidance(day("2019-12-31"));

        assertThat(deadline.lastDay(Optional.of(day("2019-03-15")))).contains(day("2019-06-15"));
        assertThat(deadline.lastDay(Optional.of(day("2019-11-15")))).contains(day("2019-12-31"));
    }

    @Test
    void without_a_cap_the_trigger_alone_makes_work_late() {
        var deadline = afterGuidance(null);
        var triggered = Optional.of(day("2018-01-31"));

        assertThat(standing(deadline, "2040-01-01")).isEqualTo(Standing.AWAITING_TRIGGER);
        assertThat(deadline.standing(day("2018-04-30"), triggered, NOTICE))
                .isEqualTo(Standing.DUE_SOON);
        assertThat(deadline.standing(day("2018-05-01"), triggered, NOTICE))
                .isEqualTo(Standing.OVERDUE);
    }

    @Test
    void work_on_request_or_condition_waits_until_a_person_opens_it() {
        var opened = Optional.of(day("2024-01-01"));

        assertThat(standing(new OnRequest("khi có yêu cầu"), "2030-01-01"))
                .isEqualTo(Standing.ON_REQUEST);
        assertThat(standing(new Conditional("khi có đủ điều kiện"), "2030-01-01"))
                .isEqualTo(Standing.ON_REQUEST);
        assertThat(new OnRequest("").standing(day("2030-01-01"), opened, NOTICE))
                .isEqualTo(Standing.OPEN);
        assertThat(new Conditional("").standing(day("2030-01-01"), opened, NOTICE))
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void work_without_a_day_stays_open() {
        assertThat(standing(new Continuous("thường xuyên"), "2030-01-01")).isEqualTo(Standing.OPEN);
        assertThat(standing(new Roadmap("theo lộ trình"), "2030-01-01")).isEqualTo(Standing.OPEN);
        assertThat(standing(new Recurring("hằng năm", Period.ofYears(1)), "2030-01-01"))
                .isEqualTo(Standing.OPEN);
        assertThat(standing(new Unstated(""), "2030-01-01")).isEqualTo(Standing.OPEN);
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

    private static AfterTrigger afterGuidance(LocalDate cap) {
        return new AfterTrigger(
                "sau khi Trung ương hướng dẫn 3 tháng",
                "Trung ương hướng dẫn",
                Period.ofMonths(3),
                cap);
    }

    private static Standing standing(Deadline deadline, String today) {
        return deadline.standing(day(today), NOT_YET, NOTICE);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
