/** Areas over HTTP. */
package vn.tinhgon.agencies.area.rest;
