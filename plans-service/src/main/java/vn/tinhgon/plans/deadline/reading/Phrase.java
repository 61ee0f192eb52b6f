package vn.tinhgon.plans.deadline.reading;

import java.util.OptionalInt;
import java.util.regex.Pattern;

import vn.tinhgon.platform.text.VietnameseText;

/**
 * The words about time.
 *
 * @param quote as the document has them
 * @param text the same without cited documents, whose numbers and dates are no deadlines, without
 *     the hour of a day, and without spaces around slashes
 * @param year the one that is meant where none is written; what recurs does so in every year
 */
record Phrase(String quote, String text, OptionalInt year) {

    private static final Pattern CITED_DOCUMENT =
            Pattern.compile(
                    "(?:số )?(?<!\\d)\\d{1,6}(?:/\\d{4})?\\s?[-/]\\s?(?!(?:Quý|Tháng|Năm|Ngày|Giai)(?!\\p{L}))\\p{Lu}\\p{L}*(?:[-/]\\p{L}+){0,4}"
                            + "(?:,? ngày \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})?");

    /** "Quý II, IV/2026": the word is written once. */
    private static final Pattern FURTHER_QUARTER =
            Pattern.compile(
                    "(?iu)(?<=quý [IV, và–-]{1,15}(?:,|và|-|–) ?)(?=(?:IV|I{1,3})(?![\\p{L}\\d]))");

    private static final Pattern HOUR =
            Pattern.compile("(?iu)(?<!\\d)\\d{1,2} ?(?:giờ|h)(?: ?\\d{2})?(?: phút)?,? (?=ngày)");
    private static final Pattern SPACED_SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern CLOSING_MARKS = Pattern.compile("(?<![\\s.,;:/])[\\s.,;:/]++$");

    static Phrase of(String text, OptionalInt year) {
        var quote = CLOSING_MARKS.matcher(VietnameseText.normalise(text)).replaceAll("");
        var bare =
                FURTHER_QUARTER
                        .matcher(
                                HOUR.matcher(CITED_DOCUMENT.matcher(quote).replaceAll(""))
                                        .replaceAll(""))
                        .replaceAll("quý ");
        return new Phrase(
                quote,
                SPACED_SLASH.matcher(bare).replaceAll("/"),
                RecurringIdiom.isIn(bare) ? OptionalInt.empty() : year);
    }

    /** Other words of the same quotation. */
    Phrase with(String words) {
        return new Phrase(quote, words, year);
    }
}
