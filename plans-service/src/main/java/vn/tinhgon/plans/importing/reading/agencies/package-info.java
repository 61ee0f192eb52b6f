/**
 * Reads who has to do something: lists of bodies whose names contain commas and "và", the labels
 * that give them a role, and the sentences that do.
 */
package vn.tinhgon.plans.importing.reading.agencies;
