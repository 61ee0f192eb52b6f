/**
 * The terms of stored tasks (queries): read set by set with all that has happened to them, and
 * their last days written down again when something moves them.
 */
package vn.tinhgon.plans.task.term;
