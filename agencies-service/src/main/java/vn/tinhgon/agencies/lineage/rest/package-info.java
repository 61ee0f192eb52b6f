/** Lineages over HTTP. */
package vn.tinhgon.agencies.lineage.rest;
