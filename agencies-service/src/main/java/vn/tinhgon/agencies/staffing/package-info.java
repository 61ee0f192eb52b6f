/**
 * Posts granted and filled: the quota ledger, headcounts, the limits of decrees, surpluses and
 * reduction targets. Headcounts only, never persons. A ledger and queries in SQL; what is computed
 * is in plain records.
 */
package vn.tinhgon.agencies.staffing;
