package vn.tinhgon.plans.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The working calendar of one part of the country. */
public final class WorkingCalendar {

    /** By law alone, with no decision about single days. */
    public static final WorkingCalendar LEGAL = new WorkingCalendar(Map.of());

    private static final Map<Integer, CalendarYear> BY_LAW = new ConcurrentHashMap<>();

    private final Map<Integer, CalendarYear> decided;

    private WorkingCalendar(Map<Integer, CalendarYear> decided) {
        this.decided = decided;
    }

    /** What decisions say of single days, true for work, comes before the law. */
    public static WorkingCalendar of(Map<LocalDate, Boolean> days) {
        var years =
                days.entrySet().stream()
                        .collect(
                                groupingBy(
                                        day -> day.getKey().getYear(),
                                        toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return new WorkingCalendar(
                years.entrySet().stream()
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        year -> legal(year.getKey()).with(year.getValue()))));
    }

    private static CalendarYear legal(int year) {
        return BY_LAW.computeIfAbsent(year, CalendarYear::legal);
    }

    private CalendarYear year(int year) {
        var own = decided.get(year);
        return own == null ? legal(year) : own;
    }

    /** What makes a day special; empty for a plain day of work. */
    public Optional<DayKind> kind(LocalDate day) {
        return year(day.getYear()).kind(day);
    }

    /** Why nobody works on a day; empty when they do. */
    public Optional<DayKind> rest(LocalDate day) {
        return kind(day).filter(DayKind::isRest);
    }

    /** The day itself when it is worked on, else the next that is. */
    public LocalDate workdayFrom(LocalDate day) {
        var next = day;
        while (rest(next).isPresent()) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** How many days after one and up to another are worked on. */
    public int workdaysBetween(LocalDate after, LocalDate until) {
        var days = year(until.getYear()).workdaysUntil(until);
        for (var year = after.getYear(); year < until.getYear(); year++) {
            days += year(year).workdaysUntil(LocalDate.of(year, 12, 31));
        }
        return days - year(after.getYear()).workdaysUntil(after);
    }
}
