/**
 * Tells of tasks whose day has come (queries): due soon, late, silent; each rung of each deadline
 * once, on however many nodes.
 */
package vn.tinhgon.plans.task.sweep;
