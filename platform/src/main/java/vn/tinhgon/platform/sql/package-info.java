/**
 * Plain SQL in the transaction that is already open; Hibernate is for aggregates, this is for sets.
 */
package vn.tinhgon.platform.sql;
