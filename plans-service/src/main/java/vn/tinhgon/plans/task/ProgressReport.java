package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.UUID;

/** What an agency said about a task on a day. */
public record ProgressReport(
        UUID taskId,
        UUID agencyId,
        int percent,
        String note,
        LocalDate reportedOn,
        String reportedBy) {}
