package vn.tinhgon.plans.deadline.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/** Finds the stretches of the calendar that a text names. */
final class Terms {

    private record Found(CalendarForm form, MatchResult match) {}

    private Terms() {}

    static List<Term> in(String text) {
        var terms = new LinkedList<Term>();
        var year = OptionalInt.empty();
        for (var found : found(text).reversed()) {
            year =
                    CalendarForm.year(found.match).isPresent()
                            ? CalendarForm.year(found.match)
                            : year;
            if (year.isPresent() || !found.form.needsYear()) {
                var bound = Term.Bound.after(text.substring(0, found.match.start()));
                found.form
                        .stretch(found.match, year.orElse(0))
                        .ifPresent(stretch -> terms.addFirst(new Term(bound, stretch)));
            }
        }
        return terms;
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
