/**
 * Reads what a document says about bodies that merge, begin, end or change their tasks: a form of
 * words a rule. They are proposals for cases; the registry decides what becomes of them.
 */
package vn.tinhgon.plans.importing.reading.restructuring;
