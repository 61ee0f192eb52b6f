package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.platform.caller.Scope;

/**
 * Which pilots are asked for, and seen on which day; null for all.
 *
 * @param area with a site in this part of the country
 * @param dueBefore whose next review is to be held before this day
 */
public record PilotCriteria(
        PilotState state, UUID planId, Scope area, LocalDate dueBefore, LocalDate asOf) {}
