/**
 * What agencies have to do, as calendars that their people subscribe to (CRUD): whoever has the
 * address reads it, until it is revoked.
 */
package vn.tinhgon.plans.task.feed;
