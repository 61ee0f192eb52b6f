/** What the registry tells this service. */
package vn.tinhgon.plans.agency.messaging;
