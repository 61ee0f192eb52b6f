package vn.tinhgon.plans.finding;

/**
 * The words of the document and where they begin.
 *
 * @param line counted from 1
 */
public record Quotation(String text, int line) {}
