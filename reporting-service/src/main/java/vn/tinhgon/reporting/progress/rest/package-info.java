/** The figures over HTTP. */
package vn.tinhgon.reporting.progress.rest;
