/**
 * More time for a task (records with rules): the lead asks, an approver on the issuer's side
 * decides, nothing is overwritten.
 */
package vn.tinhgon.plans.task.extension;
