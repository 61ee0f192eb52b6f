package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;

import vn.tinhgon.plans.task.StatedEvidence;

/**
 * A review as it is recorded; null where nothing is stated.
 *
 * @param heldOn today when null
 */
public record StatedReview(
        ReviewKind kind,
        LocalDate heldOn,
        String summary,
        String findings,
        String recommendation,
        StatedEvidence evidence) {}
