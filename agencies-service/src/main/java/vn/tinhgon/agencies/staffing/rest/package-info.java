/** Posts and staff over HTTP. */
package vn.tinhgon.agencies.staffing.rest;
