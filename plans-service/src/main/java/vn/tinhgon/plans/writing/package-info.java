/**
 * Plans as documents in the official layout: what the import has read is written again in its own
 * words and places, what has changed since by labels that the import reads.
 */
package vn.tinhgon.plans.writing;
