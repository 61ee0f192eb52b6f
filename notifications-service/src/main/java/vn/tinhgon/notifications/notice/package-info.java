/**
 * What can be told (records): a kind and its arguments; the words are found in the reader's
 * language when somebody reads.
 */
package vn.tinhgon.notifications.notice;
