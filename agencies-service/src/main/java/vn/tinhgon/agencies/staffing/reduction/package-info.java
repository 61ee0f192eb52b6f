/**
 * Reduction targets: how many posts must go until a term ends, and how many have gone. The
 * arithmetic is plain; the rest is a query of the quota ledger.
 */
package vn.tinhgon.agencies.staffing.reduction;
