/**
 * Plumbing that every service needs and no rule of the domain: whatever knows what a plan or a
 * merger is belongs elsewhere.
 */
package vn.tinhgon.platform;
