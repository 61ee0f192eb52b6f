/** The inbox over HTTP, in the reader's language. */
package vn.tinhgon.notifications.inbox.rest;
