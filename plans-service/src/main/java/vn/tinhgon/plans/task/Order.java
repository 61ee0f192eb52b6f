package vn.tinhgon.plans.task;

import java.time.LocalDate;

/** What a person orders about a task from a day on, and why. */
public record Order(LocalDate on, String reason, String by) {}
