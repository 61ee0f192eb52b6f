package vn.tinhgon.plans.task;

import vn.tinhgon.plans.finding.Quotation;

/**
 * The words of a task.
 *
 * @param ref the item of the document, such as {@code III.12}
 * @param quote the passage it was read from, and {@code quoteLine} the line where it begins, null
 *     when entered by hand
 */
public record TaskText(String ref, String title, String text, String quote, Integer quoteLine) {

    public Quotation quotation() {
        return quoteLine == null ? null : new Quotation(quote, null, quoteLine);
    }
}
