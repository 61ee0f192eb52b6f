/** Keeps this service's copy of the registry: a listener and nothing else. */
package vn.tinhgon.reporting.agency.messaging;
