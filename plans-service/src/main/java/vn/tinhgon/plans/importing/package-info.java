/**
 * From a document to a draft plan: what was read is kept as it was, with every doubt as a finding.
 */
package vn.tinhgon.plans.importing;
