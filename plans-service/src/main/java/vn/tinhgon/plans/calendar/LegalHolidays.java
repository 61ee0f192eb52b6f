package vn.tinhgon.plans.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * The paid holidays of Bộ luật Lao động 2019, Điều 112, and of the codes before it. Which days
 * around Tết and beside 2 September are free, the Prime Minister decides each year (khoản 3); what
 * is computed here is the usual choice, the last day of the old year with four of the new one, and
 * 1 September unless it is a weekend's. A decision that says otherwise is recorded.
 */
final class LegalHolidays {

    /** Bộ luật Lao động 2012, Điều 115: five days of Tết, before it four. */
    private static final int LONGER_TET = 2014;

    /** Luật 84/2007/QH11. */
    private static final int HUNG_KINGS = 2007;

    /** Bộ luật Lao động 2019 is in force from 1/1/2021. */
    private static final int TWO_NATIONAL_DAYS = 2021;

    private LegalHolidays() {}

    static SortedMap<LocalDate, DayKind> of(int year) {
        var days = new TreeMap<LocalDate, DayKind>();
        days.put(LocalDate.of(year, 1, 1), DayKind.NEW_YEAR);
        tet(year, days);
        if (year >= HUNG_KINGS) {
            days.put(lunar(year, 3, 10), DayKind.HUNG_KINGS);
        }
        days.put(LocalDate.of(year, 4, 30), DayKind.VICTORY_DAY);
        days.put(LocalDate.of(year, 5, 1), DayKind.LABOUR_DAY);
        nationalDay(year, days);
        return days;
    }

    private static void tet(int year, SortedMap<LocalDate, DayKind> days) {
        var first = lunar(year, 1, 1);
        var last = first.plusDays(year >= LONGER_TET ? 3 : 2);
        first.minusDays(1).datesUntil(last.plusDays(1)).forEach(day -> days.put(day, DayKind.TET));
    }

    private static void nationalDay(int year, SortedMap<LocalDate, DayKind> days) {
        var day = LocalDate.of(year, 9, 2);
        days.put(day, DayKind.NATIONAL_DAY);
        if (year >= TWO_NATIONAL_DAYS) {
            var before = day.minusDays(1);
            days.put(isWeekend(before) ? day.plusDays(1) : before, DayKind.NATIONAL_DAY);
        }
    }

    private static LocalDate lunar(int year, int month, int day) {
        return VietnameseCalendar.of(
                        EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.axis())
                .toTemporalAccessor();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
