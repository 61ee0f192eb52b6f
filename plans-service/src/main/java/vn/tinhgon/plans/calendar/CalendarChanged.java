package vn.tinhgon.plans.calendar;

import vn.tinhgon.platform.caller.Scope;

/**
 * Days of rest and work in a part of the country are others than they were; told in the same
 * transaction.
 */
public record CalendarChanged(Scope scope) {}
