/** Cases over HTTP; a step of a case is a noun posted to it. */
package vn.tinhgon.agencies.restructuring.rest;
