package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.InvalidField;

/**
 * When a pilot is to be reviewed.
 *
 * @param interimReviewOn sơ kết, null when there is none
 * @param finalReviewOn tổng kết
 */
public record ReviewDays(LocalDate interimReviewOn, LocalDate finalReviewOn) {

    public ReviewDays {
        if (interimReviewOn != null && !interimReviewOn.isBefore(finalReviewOn)) {
            throw new InvalidField("finalReviewOn", "review-not-after", interimReviewOn);
        }
    }

    void mustComeAfter(LocalDate start) {
        if (interimReviewOn != null && !interimReviewOn.isAfter(start)) {
            throw new InvalidField("interimReviewOn", "review-not-after", start);
        }
        if (!finalReviewOn.isAfter(start)) {
            throw new InvalidField("finalReviewOn", "review-not-after", start);
        }
    }
}
