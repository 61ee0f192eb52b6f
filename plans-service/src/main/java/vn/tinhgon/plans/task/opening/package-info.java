/**
 * Work on request or on a condition (records): a person finds the request made or the condition
 * met, and says until when.
 */
package vn.tinhgon.plans.task.opening;
