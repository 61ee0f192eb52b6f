package vn.tinhgon.plans.cascade;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A task that no plan below takes up.
 *
 * @param lastDay null while it cannot be late
 */
public record UntakenTask(UUID id, String ref, String title, LocalDate lastDay) {}
