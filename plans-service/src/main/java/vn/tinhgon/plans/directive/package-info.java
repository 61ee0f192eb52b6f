/**
 * The documents that plans carry out, continue or replace, and the plans in force among them: a
 * register with dated relations (a model with verbs; the relations are sets).
 */
package vn.tinhgon.plans.directive;
