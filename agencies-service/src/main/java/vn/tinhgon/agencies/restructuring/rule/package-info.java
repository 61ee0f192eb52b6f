/** The rules that a case must keep, one class each with the document that it comes from. */
package vn.tinhgon.agencies.restructuring.rule;
