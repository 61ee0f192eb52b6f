package vn.tinhgon.plans.cascade;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A task of a plan below that is due after the task above that it takes up.
 *
 * @param aboveRef the item above, due by {@code aboveLastDay}
 */
public record LaterDeadline(
        UUID taskId,
        UUID planId,
        String planNumber,
        UUID issuerId,
        String issuerName,
        String ref,
        String title,
        LocalDate lastDay,
        UUID aboveId,
        String aboveRef,
        LocalDate aboveLastDay,
        int daysLater) {}
