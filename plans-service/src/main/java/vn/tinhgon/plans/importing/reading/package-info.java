/**
 * Reads the text of a plan: lines become paragraphs, paragraphs an outline of items with their
 * labels, items become tasks with agencies and deadline. Nothing is guessed in silence: every doubt
 * is a finding, and every value keeps its quotation.
 */
package vn.tinhgon.plans.importing.reading;
