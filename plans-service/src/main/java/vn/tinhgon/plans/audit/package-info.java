/**
 * Who changed what of plans and tasks, from what to what: written by the database in the
 * transaction of each change, read here (a query), never changed.
 */
package vn.tinhgon.plans.audit;
