package vn.tinhgon.plans.deadline;

import java.time.LocalDate;

/** What has happened to a task since its deadline was stated, and may have moved its last day. */
public sealed interface Happening {

    /** From which day on it counts. */
    LocalDate on();

    /**
     * What the task waited for has come: a trigger, a request, a condition.
     *
     * @param until the last day that a person gave with it, null when the document says how long
     */
    record Opened(LocalDate on, LocalDate until) implements Happening {}

    /** The issuer granted more time. */
    record Extended(LocalDate on, LocalDate until) implements Happening {}

    /**
     * The clock stood from a day on until another, on which it ran again.
     *
     * @param since its first day; {@code on} is the day on which it ran again, and the last day
     *     with it
     */
    record Resumed(LocalDate since, LocalDate on) implements Happening {}

    /** The clock stands. */
    record Suspended(LocalDate on) implements Happening {}
}
