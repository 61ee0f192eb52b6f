/**
 * The text of a document, whatever its format: pages, paragraphs and tables kept as far as plain
 * text can keep them, and never more work than a plan is worth.
 */
package vn.tinhgon.plans.importing.extraction;
