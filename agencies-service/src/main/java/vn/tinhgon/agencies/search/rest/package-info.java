/** Searching and resolving names over HTTP. */
package vn.tinhgon.agencies.search.rest;
