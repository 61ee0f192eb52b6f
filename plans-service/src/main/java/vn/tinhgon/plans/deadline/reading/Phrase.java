package vn.tinhgon.plans.deadline.reading;

import java.util.regex.Pattern;

import vn.tinhgon.platform.text.VietnameseText;

/**
 * The words about time.
 *
 * @param quote as the document has them
 * @param text the same without cited documents, whose numbers and dates are no deadlines, without
 *     the hour of a day, and without spaces around slashes
 */
record Phrase(String quote, String text) {

    private static final Pattern CITED_DOCUMENT =
            Pattern.compile(
                    "(?:số )?(?<!\\d)\\d{1,6}(?:/\\d{4})?\\s?[-/]\\s?\\p{Lu}\\p{L}*(?:[-/]\\p{L}+){0,4}"
                            + "(?:,? ngày \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})?");
    private static final Pattern HOUR =
            Pattern.compile("(?iu)(?<!\\d)\\d{1,2} ?(?:giờ|h)(?: ?\\d{2})?(?: phút)?,? (?=ngày)");
    private static final Pattern SPACED_SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern CLOSING_MARKS = Pattern.compile("(?<![\\s.,;:/])[\\s.,;:/]++$");

    static Phrase of(String text) {
        var quote = CLOSING_MARKS.matcher(VietnameseText.normalise(text)).replaceAll("");
        var bare = CITED_DOCUMENT.matcher(quote).replaceAll("");
        var days = HOUR.matcher(bare).replaceAll("");
        return new Phrase(quote, SPACED_SLASH.matcher(days).replaceAll("/"));
    }
}
