/** Figures that everybody can trust: the same for all, for any day, and unmoved by a merger. */
package vn.tinhgon.reporting;
