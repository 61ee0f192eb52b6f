/** The audit trail over REST. */
package vn.tinhgon.plans.audit.rest;
