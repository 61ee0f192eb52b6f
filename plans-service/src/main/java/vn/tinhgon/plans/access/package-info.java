/**
 * Which plans, and with them which tasks, a caller sees and changes: one condition that every query
 * carries.
 */
package vn.tinhgon.plans.access;
