/** Tells agencies what concerns them: in their inbox and by mail. */
package vn.tinhgon.notifications;
