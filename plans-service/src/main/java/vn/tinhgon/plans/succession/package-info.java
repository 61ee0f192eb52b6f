/**
 * What becomes of duties and plans when agencies and areas end or come back (queries): set by set,
 * in whatever order the events arrive.
 */
package vn.tinhgon.plans.succession;
