/** Corrections over HTTP. */
package vn.tinhgon.agencies.correction.rest;
