/** Agencies over HTTP. */
package vn.tinhgon.agencies.agency.rest;
