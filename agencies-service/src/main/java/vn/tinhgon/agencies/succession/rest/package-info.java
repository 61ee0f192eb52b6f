/** Successions in answers. */
package vn.tinhgon.agencies.succession.rest;
