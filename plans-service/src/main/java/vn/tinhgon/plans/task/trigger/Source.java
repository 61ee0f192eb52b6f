package vn.tinhgon.plans.task.trigger;

import java.time.LocalDate;

/** The document that shows that something has happened. */
public record Source(String number, LocalDate date, String issuer) {}
