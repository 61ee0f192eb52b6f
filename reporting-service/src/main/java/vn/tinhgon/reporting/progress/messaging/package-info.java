/** How the facts get here. */
package vn.tinhgon.reporting.progress.messaging;
