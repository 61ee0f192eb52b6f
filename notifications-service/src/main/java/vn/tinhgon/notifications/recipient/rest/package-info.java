/** Addresses over HTTP. */
package vn.tinhgon.notifications.recipient.rest;
