package vn.tinhgon.plans.task.opening;

import java.time.LocalDate;

/**
 * The request was made, or the condition is met.
 *
 * @param dueOn the last day in time, null when none was given
 */
public record Opening(LocalDate openedOn, LocalDate dueOn, String reason) {}
