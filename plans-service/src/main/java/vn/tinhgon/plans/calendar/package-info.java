/**
 * Which days are worked on: weekends, legal holidays by the sun and the moon, their substitutes (a
 * computation), and what yearly decisions order otherwise (records). Knows nothing of tasks.
 */
package vn.tinhgon.plans.calendar;
