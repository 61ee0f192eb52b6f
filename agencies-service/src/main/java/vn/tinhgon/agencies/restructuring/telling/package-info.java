/** Turns what a case did into the events that others hear of it. */
package vn.tinhgon.agencies.restructuring.telling;
