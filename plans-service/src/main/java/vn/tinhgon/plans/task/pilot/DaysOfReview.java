package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;

/**
 * The days of the reviews as they were stated at a time.
 *
 * @param since from when they held
 * @param reason why others were stated, null for the first
 */
public record DaysOfReview(
        LocalDate since, LocalDate interimReviewOn, LocalDate finalReviewOn, String reason) {}
