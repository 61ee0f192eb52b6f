package vn.tinhgon.plans.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * What a document says about when a task is to be done, one record an idiom. It keeps the words of
 * the document and never changes: a trigger that has since occurred is recorded beside it and comes
 * in as an argument.
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

    /**
     * The last day on which the work is in time, as far as is known; empty when it cannot be late.
     */
    default Optional<LocalDate> lastDay(Optional<LocalDate> triggered) {
        return due();
    }

    /**
     * How work that is not finished stands on a day.
     *
     * @param triggered when the trigger occurred, or when a person opened work that waits for a
     *     request or a condition
     * @param notice how long before its last day work is due soon
     */
    default Standing standing(LocalDate today, Optional<LocalDate> triggered, Period notice) {
        if (start().filter(today::isBefore).isPresent()) {
            return Standing.NOT_STARTED;
        }
        return lastDay(triggered)
                .map(lastDay -> Standing.against(lastDay, today, notice))
                .orElse(Standing.OPEN);
    }
}
