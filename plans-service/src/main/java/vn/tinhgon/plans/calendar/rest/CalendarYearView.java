package vn.tinhgon.plans.calendar.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.calendar.DayKind;
import vn.tinhgon.plans.calendar.WorkingCalendar;
import vn.tinhgon.platform.problem.Messages;

/** A year: how many days are worked on, and each that is special, plain weekends left out. */
@Schema(name = "CalendarYear")
public record CalendarYearView(
        int year,
        @Schema(examples = "vn.93") String scope,
        @Schema(examples = "248") int workdays,
        List<SpecialDay> days) {

    /**
     * A day of rest, or of work although it would be one of rest, and the rule that makes it so.
     */
    @Schema(name = "SpecialDay")
    public record SpecialDay(
            LocalDate day,
            DayKind kind,
            @Schema(examples = "Tết Âm lịch") String name,
            @Schema(examples = "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b") String rule) {}

    static CalendarYearView of(
            int year, String scope, WorkingCalendar calendar, Messages messages, Locale language) {
        var first = LocalDate.of(year, 1, 1);
        var days =
                first.datesUntil(first.plusYears(1))
                        .flatMap(day -> special(day, calendar, messages, language))
                        .toList();
        return new CalendarYearView(
                year,
                scope,
                calendar.workdaysBetween(first.minusDays(1), LocalDate.of(year, 12, 31)),
                days);
    }

    private static Stream<SpecialDay> special(
            LocalDate day, WorkingCalendar calendar, Messages messages, Locale language) {
        return calendar.kind(day).filter(kind -> kind != DayKind.WEEKEND).stream()
                .map(
                        kind ->
                                new SpecialDay(
                                        day,
                                        kind,
                                        messages.text(language, "day." + kind),
                                        messages.text(language, "day." + kind + ".rule")));
    }
}
