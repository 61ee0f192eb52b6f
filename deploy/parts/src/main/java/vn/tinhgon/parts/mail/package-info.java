/** An SMTP server that keeps every message for people and tests to look at, and sends none. */
package vn.tinhgon.parts.mail;
