/**
 * Who is told what (rules): a small policy for each event, and the herald that carries out what
 * they say.
 */
package vn.tinhgon.notifications.rule;
