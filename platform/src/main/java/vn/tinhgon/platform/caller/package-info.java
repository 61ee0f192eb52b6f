/**
 * Who calls, in which roles, and over which part of the country: read from the token, enforced
 * before any resource runs.
 */
package vn.tinhgon.platform.caller;
