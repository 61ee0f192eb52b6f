package vn.tinhgon.plans.deadline;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.tinhgon.plans.calendar.WorkingCalendar;

/**
 * A deadline with all that has happened since it was stated: the only place where a last day and a
 * standing are derived. What was stated never changes; each {@link Move} names its rule.
 *
 * @param happenings in the order of their days, none after the day that is looked at
 * @param heardOn the last sign of life, at first the day on which the task was given; null before
 */
public record Term(
        Deadline stated,
        List<Happening> happenings,
        LocalDate heardOn,
        DeadlineRules rules,
        WorkingCalendar calendar) {

    public Term {
        happenings = happenings.stream().sorted(comparing(Happening::on)).toList();
    }

    /** As it was on an earlier day. */
    public Term on(LocalDate day) {
        return new Term(
                stated,
                happenings.stream().filter(happening -> !happening.on().isAfter(day)).toList(),
                heardOn,
                rules,
                calendar);
    }

    /** How the last day became what it is. */
    public List<Move> moves() {
        var moves = new ArrayList<Move>();
        for (var happening : happenings) {
            var last = moves.isEmpty() ? stated.lastDay() : Optional.of(moves.getLast().to());
            var since = moves.isEmpty() ? LocalDate.MIN : moves.getLast().on();
            switch (happening) {
                case Happening.Opened opened -> moves.addAll(opened(opened, last));
                case Happening.Extended extended ->
                        moves.add(move(extended.on(), Move.Cause.EXTENDED, last, extended.until()));
                case Happening.Resumed resumed ->
                        last.map(day -> resumed(resumed, day, since)).ifPresent(moves::add);
                case Happening.Suspended _ -> {
                    // The last day is found when the clock runs again.
                }
            }
        }
        return List.copyOf(moves);
    }

    /** The last day from each day on; the first is that of the words alone. */
    public SortedMap<LocalDate, Optional<LocalDate>> lastDays() {
        var days = new TreeMap<LocalDate, Optional<LocalDate>>();
        days.put(LocalDate.MIN, stated.lastDay());
        moves().forEach(move -> days.put(move.on(), Optional.of(move.to())));
        return days;
    }

    private List<Move> opened(Happening.Opened opened, Optional<LocalDate> cap) {
        var found = stated.onceOpened(opened);
        var rest = found.filter(_ -> movesOffRest(opened)).flatMap(calendar::rest);
        var kept = rest.isPresent() ? found.map(calendar::workdayFrom) : found;
        if (kept.isEmpty() || cap.isPresent() && !kept.get().isBefore(cap.get())) {
            return List.of();
        }
        var cause = opened.until() == null ? Move.Cause.TRIGGERED : Move.Cause.OPENED;
        var reckoned = move(opened.on(), cause, cap, found.get());
        return rest.map(
                        kind ->
                                List.of(
                                        reckoned,
                                        new Move(
                                                opened.on(),
                                                Move.Cause.REST_DAY,
                                                found.get(),
                                                kept.get(),
                                                kind)))
                .orElse(List.of(reckoned));
    }

    private boolean movesOffRest(Happening.Opened opened) {
        return rules.restDays() == RestDayRule.NEXT_WORKDAY && opened.until() == null;
    }

    /** A day that was set while the clock stood lost only the days after that. */
    private static Move resumed(Happening.Resumed resumed, LocalDate last, LocalDate setOn) {
        var since = setOn.isAfter(resumed.since()) ? setOn : resumed.since();
        var lost = ChronoUnit.DAYS.between(since, resumed.on());
        return move(
                resumed.on(),
                Move.Cause.RESUMED,
                Optional.of(last),
                last.plusDays(Math.max(0, lost)));
    }

    private static Move move(
            LocalDate on, Move.Cause cause, Optional<LocalDate> from, LocalDate to) {
        return new Move(on, cause, from.orElse(null), to, null);
    }

    /** The last day on which the work is in time; empty while it cannot be late or stands still. */
    public Optional<LocalDate> lastDay() {
        return suspendedSince().isPresent() ? Optional.empty() : reckonedDay();
    }

    private Optional<LocalDate> reckonedDay() {
        var moves = moves();
        return moves.isEmpty() ? stated.lastDay() : Optional.of(moves.getLast().to());
    }

    /** The last day before anybody granted more time or let the clock stand; never disappears. */
    public Optional<LocalDate> originalDay() {
        var stated =
                new Term(
                        this.stated,
                        happenings.stream().filter(Happening.Opened.class::isInstance).toList(),
                        heardOn,
                        rules,
                        calendar);
        return stated.reckonedDay();
    }

    public int extensions() {
        return (int) happenings.stream().filter(Happening.Extended.class::isInstance).count();
    }

    /** When what the task waited for came. */
    public Optional<LocalDate> openedOn() {
        return happenings.stream()
                .filter(Happening.Opened.class::isInstance)
                .map(Happening::on)
                .findFirst();
    }

    /** Since when the clock stands; empty while it runs. */
    public Optional<LocalDate> suspendedSince() {
        return happenings.stream()
                .filter(Happening.Suspended.class::isInstance)
                .map(Happening::on)
                .findFirst();
    }

    /** From when on the work is silent unless it is heard of; empty when it need not be. */
    public Optional<LocalDate> silentFrom() {
        return stated.checkIn(rules.silentAfter())
                .filter(_ -> heardOn != null)
                .map(period -> heardOn.plus(period).plusDays(1));
    }

    /** How work that is not finished stands on a day. */
    public Standing standing(LocalDate today) {
        if (suspendedSince().isPresent()) {
            return Standing.SUSPENDED;
        }
        if (stated.start().filter(today::isBefore).isPresent()) {
            return Standing.NOT_STARTED;
        }
        var pressing = lastDay().map(last -> against(last, today)).orElseGet(() -> quiet(today));
        return pressing == Standing.OPEN && openedOn().isEmpty() ? stated.waiting() : pressing;
    }

    /** How work stands that is due by a day, by the notice that the plan gives. */
    public Standing against(LocalDate last, LocalDate today) {
        if (today.isAfter(last)) {
            return Standing.OVERDUE;
        }
        return today.isBefore(last.minusDays(rules.notice())) ? Standing.OPEN : Standing.DUE_SOON;
    }

    private Standing quiet(LocalDate today) {
        return silentFrom().filter(day -> !today.isBefore(day)).isPresent()
                ? Standing.SILENT
                : Standing.OPEN;
    }

    /** How work stands that was finished on a day, by what was known of its deadline then. */
    public Standing finished(LocalDate day) {
        return on(day).reckonedDay().filter(day::isAfter).isPresent()
                ? Standing.DONE_LATE
                : Standing.DONE_ON_TIME;
    }

    /** Empty while the work is in time. */
    public Optional<Lateness> lateness(LocalDate today) {
        return lastDay()
                .filter(today::isAfter)
                .map(
                        last ->
                                new Lateness(
                                        (int) ChronoUnit.DAYS.between(last, today),
                                        calendar.workdaysBetween(last, today)));
    }
}
