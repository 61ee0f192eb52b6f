package vn.tinhgon.events;

import java.time.LocalDate;

/**
 * Until when a task is to be done.
 *
 * @param kind the idiom, such as {@code DATE}, {@code QUARTER}, {@code FROM}, {@code AFTER_TRIGGER}
 * @param quote the words of the document
 * @param startsOn the first day, null when none is stated
 * @param lastDay the last day on which the task is in time as known now, null when it cannot be
 *     late (yet)
 */
public record TaskDeadline(String kind, String quote, LocalDate startsOn, LocalDate lastDay) {}
