package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jdbi.v3.core.mapper.Nested;

/** A pilot as the database gives it, without what belongs to it. */
record PilotRow(
        UUID id,
        long version,
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        LocalDate startsOn,
        PilotState state,
        LocalDate interimReviewOn,
        LocalDate finalReviewOn,
        LocalDate interimDue,
        LocalDate finalDue,
        LocalDate withdrawnOn,
        String withdrawalReason) {

    Pilot with(
            List<DaysOfReview> days,
            List<PilotSite> sites,
            List<PilotReview> reviews,
            List<Verdict> outcomes) {
        return new Pilot(
                id,
                version,
                taskId,
                planId,
                planNumber,
                ref,
                title,
                startsOn,
                state,
                interimReviewOn,
                finalReviewOn,
                interimDue,
                finalDue,
                withdrawnOn,
                withdrawalReason,
                days,
                sites,
                reviews,
                outcomes);
    }

    record Days(UUID taskId, @Nested DaysOfReview value) {}

    record Site(UUID taskId, @Nested PilotSite value) {}

    record Review(UUID taskId, @Nested PilotReview value) {}

    record Outcome(UUID taskId, @Nested Verdict value) {}
}
