package vn.tinhgon.plans.task;

/**
 * How far a task is, as a caller states it.
 *
 * @param obstacle what stands in the way, null when nothing does
 */
public record StatedProgress(int percent, String note, String obstacle, StatedEvidence evidence) {}
