/** How the deadlines of a plan are watched (records): each change is a new version. */
package vn.tinhgon.plans.task.rules;
