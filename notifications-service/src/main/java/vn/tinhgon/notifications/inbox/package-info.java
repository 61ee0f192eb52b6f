/**
 * The inbox of every agency (query): entries are added by events and never change; what an account
 * has read is its own.
 */
package vn.tinhgon.notifications.inbox;
