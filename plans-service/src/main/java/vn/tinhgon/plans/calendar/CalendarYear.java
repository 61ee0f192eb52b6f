package vn.tinhgon.plans.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;

/** The days of a year, counted once: how many up to each are worked on. */
final class CalendarYear {

    private final DayKind[] kinds;
    private final int[] workdays;

    private CalendarYear(DayKind[] kinds) {
        this.kinds = kinds;
        this.workdays = new int[kinds.length + 1];
        for (var day = 0; day < kinds.length; day++) {
            workdays[day + 1] = workdays[day] + (works(kinds[day]) ? 1 : 0);
        }
    }

    /** By law alone. */
    static CalendarYear legal(int year) {
        var kinds = new DayKind[Year.of(year).length()];
        var first = LocalDate.of(year, 1, 1);
        for (var i = 0; i < kinds.length; i++) {
            kinds[i] = LegalHolidays.isWeekend(first.plusDays(i)) ? DayKind.WEEKEND : null;
        }
        var holidays = LegalHolidays.of(year);
        holidays.forEach((day, kind) -> kinds[day.getDayOfYear() - 1] = kind);
        holidays.keySet().stream()
                .filter(LegalHolidays::isWeekend)
                .forEach(day -> substitute(kinds, day.getDayOfYear() - 1));
        return new CalendarYear(kinds);
    }

    /** The next day that would be worked on is free instead. */
    private static void substitute(DayKind[] kinds, int lost) {
        var day = lost;
        while (kinds[day] != null) {
            day++;
        }
        kinds[day] = DayKind.SUBSTITUTE;
    }

    CalendarYear with(Map<LocalDate, Boolean> decided) {
        var changed = kinds.clone();
        decided.forEach(
                (day, works) ->
                        changed[day.getDayOfYear() - 1] =
                                works ? DayKind.DECIDED_WORK : DayKind.DECIDED_REST);
        return new CalendarYear(changed);
    }

    /** Empty for a plain day of work. */
    Optional<DayKind> kind(LocalDate day) {
        return Optional.ofNullable(kinds[day.getDayOfYear() - 1]);
    }

    /** Days worked on from the first of the year to the day, both included. */
    int workdaysUntil(LocalDate day) {
        return workdays[day.getDayOfYear()];
    }

    private static boolean works(DayKind kind) {
        return kind == null || !kind.isRest();
    }
}
