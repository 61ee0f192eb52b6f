/** Imports over HTTP. */
package vn.tinhgon.agencies.importing.rest;
