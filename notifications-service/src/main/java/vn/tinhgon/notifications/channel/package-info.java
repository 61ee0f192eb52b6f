/** The ways out of the house; mail for now. */
package vn.tinhgon.notifications.channel;
