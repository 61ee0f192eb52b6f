/**
 * What was recorded wrongly is recorded anew for the same period: nothing is overwritten, so that
 * what was known before can still be asked for. Use cases and SQL.
 */
package vn.tinhgon.agencies.correction;
