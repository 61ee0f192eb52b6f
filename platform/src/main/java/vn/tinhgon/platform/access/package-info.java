/**
 * The one place that decides who may call what: a table in each service, enforced before any
 * resource runs.
 */
package vn.tinhgon.platform.access;
