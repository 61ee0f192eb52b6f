/**
 * What somebody else does and tasks wait for (records): told once, with its document, it sets in
 * motion every task that waits for it.
 */
package vn.tinhgon.plans.task.trigger;
