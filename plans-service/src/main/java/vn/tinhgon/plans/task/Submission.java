package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a lead submitted as done.
 *
 * @param evidence in words, null when none was demanded
 */
public record Submission(
        UUID id,
        UUID taskId,
        UUID agencyId,
        LocalDate completedOn,
        String evidence,
        List<UUID> files,
        List<String> links,
        LocalDate submittedOn,
        String submittedBy) {}
