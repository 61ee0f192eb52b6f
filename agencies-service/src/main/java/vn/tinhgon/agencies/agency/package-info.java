/**
 * Agencies through time, their registration, and what a code or an account's agency means on a day.
 * Records and SQL; the rules of change are in {@code restructuring}.
 */
package vn.tinhgon.agencies.agency;
