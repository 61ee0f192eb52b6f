package vn.tinhgon.plans.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.calendar.DayKind;
import vn.tinhgon.plans.calendar.WorkingCalendar;
import vn.tinhgon.plans.deadline.Happening.Extended;
import vn.tinhgon.plans.deadline.Happening.Opened;
import vn.tinhgon.plans.deadline.Happening.Resumed;
import vn.tinhgon.plans.deadline.Happening.Suspended;
import vn.tinhgon.plans.deadline.Move.Cause;

class TermTest {

    private static final LocalDate GIVEN = day("2018-04-10");
    private static final Deadline IN_2018 = new InYear("trong năm 2018", Year.of(2018));

    @Test
    void work_is_due_soon_from_the_first_rung_on_and_late_from_the_day_after_its_last() {
        var term = term(IN_2018);

        assertThat(term.standing(day("2018-11-30"))).isEqualTo(Standing.OPEN);
        assertThat(term.standing(day("2018-12-01"))).isEqualTo(Standing.DUE_SOON);
        assertThat(term.standing(day("2018-12-31"))).isEqualTo(Standing.DUE_SOON);
        assertThat(term.standing(day("2019-01-01"))).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void lateness_counts_days_and_days_that_were_worked_on() {
        var term = term(IN_2018);

        // New Year is a Tuesday, then three days of work, a weekend, and Monday.
        assertThat(term.lateness(day("2019-01-07"))).contains(new Lateness(7, 4));
        assertThat(term.lateness(day("2018-12-31"))).isEmpty();
    }

    @Test
    void a_range_has_not_started_before_its_first_day_and_what_has_only_a_first_is_never_late() {
        var range = term(new Between("giai đoạn 2022-2026", day("2022-01-01"), day("2026-12-31")));
        var from = term(new OpenEnded("từ năm 2019", day("2019-01-01")));

        assertThat(range.standing(day("2021-12-31"))).isEqualTo(Standing.NOT_STARTED);
        assertThat(range.standing(day("2022-01-01"))).isEqualTo(Standing.OPEN);
        assertThat(range.standing(day("2027-01-01"))).isEqualTo(Standing.OVERDUE);
        assertThat(from.standing(day("2018-12-31"))).isEqualTo(Standing.NOT_STARTED);
        assertThat(from.standing(day("2045-01-01"))).isEqualTo(Standing.OPEN);
    }

    @Test
    void before_the_trigger_the_cap_alone_decides() {
        var term = term(afterGuidance(day("2019-12-31")));

        assertThat(term.lastDay()).contains(day("2019-12-31"));
        assertThat(term.standing(day("2019-01-01"))).isEqualTo(Standing.AWAITING_TRIGGER);
        assertThat(term.standing(day("2019-12-30"))).isEqualTo(Standing.DUE_SOON);
        assertThat(term.standing(day("2020-01-01"))).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void once_the_trigger_is_there_the_earlier_day_counts() {
        var early = term(afterGuidance(day("2019-12-31")), opened("2018-06-15"));
        var late = term(afterGuidance(day("2019-12-31")), opened("2019-11-01"));

        assertThat(early.lastDay()).contains(day("2018-09-15"));
        assertThat(early.standing(day("2018-07-01"))).isEqualTo(Standing.OPEN);
        assertThat(early.moves())
                .containsExactly(
                        new Move(
                                day("2018-06-15"),
                                Cause.TRIGGERED,
                                day("2019-12-31"),
                                day("2018-09-15"),
                                null));
        assertThat(late.lastDay()).contains(day("2019-12-31"));
        assertThat(late.moves()).isEmpty();
    }

    @Test
    void without_a_cap_the_trigger_alone_makes_work_late() {
        var waiting = term(afterGuidance(null));
        var running = term(afterGuidance(null), opened("2018-01-31"));

        assertThat(waiting.standing(day("2040-01-01"))).isEqualTo(Standing.AWAITING_TRIGGER);
        assertThat(running.lastDay()).contains(day("2018-04-30"));
        assertThat(running.standing(day("2018-05-01"))).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void a_period_that_ends_on_a_day_of_rest_is_moved_only_where_the_plan_says_so() {
        var saturday = day("2018-09-15");
        var kept = term(afterGuidance(null), opened("2018-06-15"));
        var moved = moving(kept);

        assertThat(kept.lastDay()).contains(saturday);
        assertThat(moved.lastDay()).contains(day("2018-09-17"));
        assertThat(moved.moves())
                .extracting(Move::cause, Move::to, Move::restDay)
                .containsExactly(
                        tuple(Cause.TRIGGERED, saturday, null),
                        tuple(Cause.REST_DAY, day("2018-09-17"), DayKind.WEEKEND));
    }

    @Test
    void neither_a_day_of_the_document_nor_a_cap_is_ever_moved_off_a_day_of_rest() {
        var sunday = day("2018-09-16");
        var stated = moving(term(new OnDate("chậm nhất ngày 16/9/2018", sunday, Qualifier.BY)));
        var capped = moving(term(afterGuidance(sunday), opened("2018-06-15")));

        assertThat(stated.lastDay()).contains(sunday);
        assertThat(capped.lastDay()).contains(sunday);
    }

    @Test
    void work_on_request_waits_until_a_person_opens_it_with_or_without_a_day() {
        var waiting = term(new OnRequest("khi có yêu cầu"));
        var running = term(new OnRequest("khi có yêu cầu"), opened("2024-01-01"));
        var dated =
                term(
                        new Conditional("khi có đủ điều kiện"),
                        new Opened(day("2024-01-01"), day("2024-03-01")));

        assertThat(waiting.standing(day("2030-01-01"))).isEqualTo(Standing.ON_REQUEST);
        assertThat(running.standing(day("2030-01-01"))).isEqualTo(Standing.OPEN);
        assertThat(dated.standing(day("2024-03-02"))).isEqualTo(Standing.OVERDUE);
        assertThat(dated.moves()).extracting(Move::cause).containsExactly(Cause.OPENED);
    }

    @Test
    void continuous_work_is_silent_when_nobody_has_heard_of_it_for_its_period() {
        var continuous = term(new Continuous("thường xuyên"));
        var quarterly = term(new Recurring("hằng quý", Period.ofMonths(3)));

        assertThat(continuous.standing(day("2018-10-10"))).isEqualTo(Standing.OPEN);
        assertThat(continuous.standing(day("2018-10-11"))).isEqualTo(Standing.SILENT);
        assertThat(quarterly.silentFrom()).contains(day("2018-07-11"));
        assertThat(continuous.lateness(day("2026-11-20"))).isEmpty();
    }

    @Test
    void more_time_moves_the_last_day_and_leaves_the_original_to_be_seen() {
        var term =
                term(
                        IN_2018,
                        new Extended(day("2018-12-20"), day("2019-03-31")),
                        new Extended(day("2019-03-20"), day("2019-06-30")));

        assertThat(term.lastDay()).contains(day("2019-06-30"));
        assertThat(term.originalDay()).contains(day("2018-12-31"));
        assertThat(term.extensions()).isEqualTo(2);
        assertThat(term.on(day("2019-01-15")).lastDay()).contains(day("2019-03-31"));
        assertThat(term.on(day("2018-12-19")).lastDay()).contains(day("2018-12-31"));
    }

    @Test
    void an_extended_cap_still_yields_to_an_earlier_day_after_the_trigger() {
        var term =
                term(
                        afterGuidance(day("2019-12-31")),
                        new Extended(day("2019-12-01"), day("2020-12-31")),
                        opened("2020-03-01"));

        assertThat(term.lastDay()).contains(day("2020-06-01"));
    }

    @Test
    void a_suspension_stops_the_clock_and_what_was_lost_is_added() {
        var standing = term(IN_2018, new Suspended(day("2018-06-01")));
        var resumed = term(IN_2018, new Resumed(day("2018-06-01"), day("2018-07-01")));

        assertThat(standing.standing(day("2019-06-01"))).isEqualTo(Standing.SUSPENDED);
        assertThat(standing.lastDay()).isEmpty();
        assertThat(resumed.lastDay()).contains(day("2019-01-30"));
        assertThat(resumed.originalDay()).contains(day("2018-12-31"));
        assertThat(resumed.moves()).extracting(Move::cause).containsExactly(Cause.RESUMED);
    }

    @Test
    void a_suspension_freezes_lateness_and_does_not_cure_it() {
        var term = term(IN_2018, new Resumed(day("2019-01-11"), day("2019-02-10")));

        assertThat(term.on(day("2019-01-10")).lateness(day("2019-01-10")).orElseThrow().days())
                .isEqualTo(10);
        assertThat(term.lateness(day("2019-02-10")).orElseThrow().days()).isEqualTo(11);
    }

    @Test
    void a_day_that_was_granted_while_the_clock_stood_loses_only_the_days_after() {
        var term =
                term(
                        IN_2018,
                        new Extended(day("2018-06-21"), day("2019-03-31")),
                        new Resumed(day("2018-06-01"), day("2018-07-01")));

        assertThat(term.lastDay()).contains(day("2019-04-10"));
    }

    @Test
    void finished_work_is_judged_by_what_was_known_on_its_day() {
        var term = term(IN_2018, new Extended(day("2019-02-01"), day("2019-06-30")));

        assertThat(term.finished(day("2018-12-31"))).isEqualTo(Standing.DONE_ON_TIME);
        assertThat(term.finished(day("2019-01-15"))).isEqualTo(Standing.DONE_LATE);
        assertThat(term.finished(day("2019-05-01"))).isEqualTo(Standing.DONE_ON_TIME);
    }

    private static Term term(Deadline stated, Happening... happenings) {
        return new Term(
                stated, List.of(happenings), GIVEN, rules(RestDayRule.KEEP), WorkingCalendar.LEGAL);
    }

    private static Term moving(Term term) {
        return new Term(
                term.stated(),
                term.happenings(),
                GIVEN,
                rules(RestDayRule.NEXT_WORKDAY),
                WorkingCalendar.LEGAL);
    }

    private static DeadlineRules rules(RestDayRule restDays) {
        return new DeadlineRules(List.of(-30, -7, 0, 1), true, Period.ofMonths(6), restDays);
    }

    private static Opened opened(String on) {
        return new Opened(day(on), null);
    }

    private static AfterTrigger afterGuidance(LocalDate cap) {
        return new AfterTrigger(
                "sau khi Trung ương hướng dẫn 3 tháng",
                "Trung ương hướng dẫn",
                Period.ofMonths(3),
                cap);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
