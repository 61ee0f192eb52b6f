/** The ways by which news leaves the house: mail. */
package vn.tinhgon.notifications.channel;
