/**
 * What waits for a person because an agency ended without one lawful successor (queries), and where
 * duties below are given to others; each other kind is filled where it belongs.
 */
package vn.tinhgon.plans.vacancy;
