/**
 * Finds, sorts and counts tasks as of any day (queries): the same statements for lists, exports and
 * calendars.
 */
package vn.tinhgon.plans.task.listing;
