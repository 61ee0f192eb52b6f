package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a pilot stands on a day, in few words.
 *
 * @param interimDue the day of the interim review while nobody has held it, as {@code finalDue} is
 *     that of the final one
 */
public record PilotInBrief(
        UUID taskId,
        PilotState state,
        LocalDate startsOn,
        LocalDate interimDue,
        LocalDate finalDue) {}
