package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A task of a plan in force that somebody is about to change, an open one as a rule; nobody else
 * does until the transaction ends.
 *
 * @param lastDay null while it cannot be late
 * @param placed the area of its plan
 */
public record TaskInHand(
        UUID id, String ref, LocalDate lastDay, String placed, LocalDate issuedOn, UUID leadId) {}
