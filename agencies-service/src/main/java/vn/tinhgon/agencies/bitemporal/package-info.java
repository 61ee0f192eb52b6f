/**
 * Two times: when something was so, and when it was known. Rows carry both as ranges ({@code
 * valid}, {@code known}); a change ends what was known and adds what is known now.
 */
package vn.tinhgon.agencies.bitemporal;
