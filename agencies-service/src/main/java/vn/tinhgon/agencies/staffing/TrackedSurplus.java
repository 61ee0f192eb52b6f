package vn.tinhgon.agencies.staffing;

/**
 * A surplus and what has become of it.
 *
 * @param remaining how many are too many still
 */
public record TrackedSurplus(Surplus surplus, int remaining) {}
