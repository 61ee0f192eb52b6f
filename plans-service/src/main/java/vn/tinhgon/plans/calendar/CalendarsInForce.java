package vn.tinhgon.plans.calendar;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.tinhgon.platform.caller.Scope;

/** What is decided about days in the country, of which each area goes by what holds above it. */
public final class CalendarsInForce {

    private final List<DecidedDay> days;
    private final Map<Scope, WorkingCalendar> calendars = new HashMap<>();

    /** The country's first, then those of ever nearer areas; among equals the oldest first. */
    CalendarsInForce(List<DecidedDay> days) {
        this.days = List.copyOf(days);
    }

    /** A day of work or rest by decision, in an area. */
    record DecidedDay(LocalDate day, boolean works, String scope) {

        boolean holdsIn(Scope area) {
            return new Scope(scope).covers(area);
        }
    }

    public WorkingCalendar in(Scope area) {
        return calendars.computeIfAbsent(
                area,
                _ ->
                        WorkingCalendar.of(
                                days.stream()
                                        .filter(day -> day.holdsIn(area))
                                        .collect(
                                                toMap(
                                                        DecidedDay::day,
                                                        DecidedDay::works,
                                                        (_, nearer) -> nearer))));
    }
}
