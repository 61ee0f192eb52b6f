package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an agency said about a task on a day.
 *
 * @param obstacle what stands in the way, null when nothing does
 */
public record ProgressReport(
        UUID taskId,
        UUID agencyId,
        int percent,
        String note,
        String obstacle,
        List<UUID> files,
        List<String> links,
        LocalDate reportedOn,
        String reportedBy) {}
