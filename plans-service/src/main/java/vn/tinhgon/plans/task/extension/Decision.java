package vn.tinhgon.plans.task.extension;

import java.time.LocalDate;

/**
 * Yes or no to a request for more time.
 *
 * @param until the last day that is granted, null for the one that was asked for
 */
public record Decision(boolean granted, LocalDate until, String reason) {}
