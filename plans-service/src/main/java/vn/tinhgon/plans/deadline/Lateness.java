package vn.tinhgon.plans.deadline;

/** How far past its last day work is, in days and in days that were worked on. */
public record Lateness(int days, int workingDays) {}
