/**
 * Letters on their way (model with states, kept in SQL): gathered with the events that cause them,
 * sent at least once, never lost.
 */
package vn.tinhgon.notifications.delivery;
