/** Posts held together over HTTP. */
package vn.tinhgon.agencies.post.rest;
