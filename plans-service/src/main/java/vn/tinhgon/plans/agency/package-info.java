/**
 * The agencies that a document means by the names it writes: a query over the service's copy of the
 * registry.
 */
package vn.tinhgon.plans.agency;
