/**
 * Events leave with the transaction that caused them: stored beside the change, sent afterwards,
 * never lost, in order per key.
 */
package vn.tinhgon.platform.outbox;
