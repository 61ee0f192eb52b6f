/** Hierarchies over HTTP. */
package vn.tinhgon.agencies.hierarchy.rest;
