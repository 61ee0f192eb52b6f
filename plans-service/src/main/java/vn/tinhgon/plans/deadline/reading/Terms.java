package vn.tinhgon.plans.deadline.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the stretches of the calendar that a text names. */
final class Terms {

    private static final Pattern TO =
            Pattern.compile(
                    "(?iu)\\s?(?:[-–]|đến)\\s?(?=(?:tháng|quý|năm|ngày) |\\d{1,2}[/.-]\\d)");

    private record Found(CalendarForm form, MatchResult match) {}

    private Terms() {}

    /**
     * @param unwritten the year of those that have none
     */
    static List<Term> in(String text, OptionalInt unwritten) {
        var terms = new LinkedList<Term>();
        var year = unwritten;
        for (var found : found(text).reversed()) {
            year =
                    CalendarForm.year(found.match).isPresent()
                            ? CalendarForm.year(found.match)
                            : year;
            if (year.isPresent() || !found.form.needsYear()) {
                var bound = bound(text, found, terms);
                found.form
                        .stretch(found.match, year.orElse(0))
                        .ifPresent(stretch -> terms.addFirst(new Term(bound, stretch)));
            }
        }
        return terms;
    }

    /** "Tháng 4 - tháng 5/2026": what a dash joins with a later one begins there. */
    private static Term.Bound bound(String text, Found found, List<Term> after) {
        var bound = Term.Bound.after(text.substring(0, found.match.start()));
        var begins =
                bound == Term.Bound.BY
                        && !after.isEmpty()
                        && TO.matcher(text).region(found.match.end(), text.length()).lookingAt();
        return begins ? Term.Bound.FROM : bound;
    }

    /**
     * In the order of the text. What one form has taken is blanked out, so that none reads the half
     * of it.
     */
    private static List<Found> found(String text) {
        var left = new StringBuilder(text);
        var all = new ArrayList<Found>();
        for (var form : CalendarForm.values()) {
            for (var match : form.pattern().matcher(left.toString()).results().toList()) {
                all.add(new Found(form, match));
                left.replace(match.start(), match.end(), "_".repeat(match.end() - match.start()));
            }
        }
        all.sort(Comparator.comparingInt(found -> found.match.start()));
        return all;
    }
}
