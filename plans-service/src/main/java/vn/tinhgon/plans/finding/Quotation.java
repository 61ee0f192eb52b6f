package vn.tinhgon.plans.finding;

/**
 * The words of the document and where they begin.
 *
 * @param page counted from 1, null where the document came without pages
 * @param line counted from 1
 */
public record Quotation(String text, Integer page, int line) {}
