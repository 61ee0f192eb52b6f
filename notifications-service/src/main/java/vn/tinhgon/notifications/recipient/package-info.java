/**
 * Who gets mail beside an agency's official mailbox (CRUD): addresses that an administrator
 * registers and removes.
 */
package vn.tinhgon.notifications.recipient;
