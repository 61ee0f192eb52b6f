/**
 * What is doubtful in a document or a plan, told by code and arguments; the words come from the
 * message bundles.
 */
package vn.tinhgon.plans.finding;
