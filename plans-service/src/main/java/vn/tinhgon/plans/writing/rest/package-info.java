/** Official documents over HTTP. */
package vn.tinhgon.plans.writing.rest;
