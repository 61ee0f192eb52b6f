/** Reduction targets over HTTP. */
package vn.tinhgon.agencies.staffing.reduction.rest;
