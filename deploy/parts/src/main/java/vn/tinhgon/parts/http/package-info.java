/** What the mail page and the control of the parts need of the JDK's HTTP server. */
package vn.tinhgon.parts.http;
