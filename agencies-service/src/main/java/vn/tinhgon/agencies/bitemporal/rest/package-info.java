/** How a read asks for a point in both times. */
package vn.tinhgon.agencies.bitemporal.rest;
