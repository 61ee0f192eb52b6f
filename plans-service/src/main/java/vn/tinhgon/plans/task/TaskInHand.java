package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An open task of a plan in force that somebody is about to change; nobody else does until the
 * transaction ends.
 *
 * @param lastDay null while it cannot be late
 * @param placed the area of its plan
 */
public record TaskInHand(
        UUID id, String ref, LocalDate lastDay, String placed, LocalDate issuedOn, UUID leadId) {}
