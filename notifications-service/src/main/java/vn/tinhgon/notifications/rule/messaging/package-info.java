/** How events get here. */
package vn.tinhgon.notifications.rule.messaging;
