/**
 * What stands between a draft and its issuing: one small policy a rule, each with the document it
 * comes from.
 */
package vn.tinhgon.plans.plan.review;
