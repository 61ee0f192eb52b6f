/** Pilots over HTTP. */
package vn.tinhgon.agencies.pilot.rest;
