package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Where a draft task stands in its plan, and who owes its part by a day of its own.
 *
 * @param ownDays by agency
 */
public record Arrangement(TaskBrief brief, Map<UUID, LocalDate> ownDays) {

    public Arrangement {
        ownDays = Map.copyOf(ownDays);
    }
}
