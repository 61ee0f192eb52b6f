/**
 * The shape of a document: lines become paragraphs and tables, these a tree of parts, items and
 * letters, each with its printed number.
 */
package vn.tinhgon.plans.importing.reading.outline;
