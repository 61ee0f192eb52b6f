/**
 * Until when something is to be done, in the idioms of Vietnamese documents: a model of immutable
 * values. Dates are local dates in Asia/Ho_Chi_Minh, and today always comes in as an argument.
 */
package vn.tinhgon.plans.deadline;
