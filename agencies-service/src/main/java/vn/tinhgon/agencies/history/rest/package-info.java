/** Histories over HTTP. */
package vn.tinhgon.agencies.history.rest;
