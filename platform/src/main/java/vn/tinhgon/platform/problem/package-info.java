/**
 * Refusals: a fact thrown in the model, told once at the edge as an RFC 9457 problem in the
 * caller's language.
 */
package vn.tinhgon.platform.problem;
