package vn.tinhgon.plans.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * What a document says about when a task is to be done, one record an idiom. It keeps the words of
 * the document and never changes: what has happened since is recorded beside it, see {@link Term}.
 */
public sealed interface Deadline
        permits AfterTrigger,
                Between,
                Conditional,
                Continuous,
                InMonth,
                InQuarter,
                InYear,
                OnDate,
                OnRequest,
                OpenEnded,
                Recurring,
                Roadmap,
                Unstated {

    DeadlineKind kind();

    /**
     * The words of the document; empty when it is silent or a person entered the deadline without
     * any.
     */
    String quote();

    /** The first day, where one is stated. */
    default Optional<LocalDate> start() {
        return Optional.empty();
    }

    /**
     * The day as the text names it, or the last day of the month, quarter or year that it names.
     */
    default Optional<LocalDate> due() {
        return Optional.empty();
    }

    /** The last day on which the work is in time, by the words alone; empty when they fix none. */
    default Optional<LocalDate> lastDay() {
        return due();
    }

    /** The last day once what the work waits for has come; empty where it waits for nothing. */
    default Optional<LocalDate> onceOpened(Happening.Opened opened) {
        return Optional.empty();
    }

    /** How work stands that nothing presses, as long as nothing has set it in motion. */
    default Standing waiting() {
        return Standing.OPEN;
    }

    /**
     * How often the work is to be heard of; empty where it is not asked after.
     *
     * @param standard where the document names no period
     */
    default Optional<Period> checkIn(Period standard) {
        return Optional.empty();
    }
}
