package vn.tinhgon.plans.deadline.reading;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.tinhgon.plans.deadline.Between;
import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.InMonth;
import vn.tinhgon.plans.deadline.InQuarter;
import vn.tinhgon.plans.deadline.InYear;
import vn.tinhgon.plans.deadline.OnDate;
import vn.tinhgon.plans.deadline.OpenEnded;
import vn.tinhgon.plans.deadline.Qualifier;

/**
 * Whatever names a day, month, quarter or year. Of several ends the last is the deadline, the
 * others are milestones.
 */
final class CalendarIdiom implements Idiom {

    private static final Pattern ONWARDS =
            Words.words("(?:những|các) năm (?:tiếp theo|sau)|trở đi");

    @Override
    public Optional<Deadline> read(Phrase phrase) {
        var terms = Terms.in(phrase.text(), phrase.year());
        var beginning =
                terms.stream().filter(Term::begins).map(Term::firstDay).min(LocalDate::compareTo);
        var end = terms.stream().filter(term -> !term.begins()).max(comparing(Term::lastDay));
        if (beginning.isPresent()) {
            return Optional.of(startingOn(beginning.get(), end.map(Term::lastDay), phrase.quote()));
        }
        return ONWARDS.matcher(phrase.text()).find()
                ? terms.stream()
                        .map(Term::firstDay)
                        .min(LocalDate::compareTo)
                        .map(first -> new OpenEnded(phrase.quote(), first))
                : end.map(term -> endingWith(term, phrase.quote()));
    }

    private static Deadline startingOn(LocalDate first, Optional<LocalDate> last, String quote) {
        return last.filter(first::isBefore)
                .<Deadline>map(until -> new Between(quote, first, until))
                .orElseGet(() -> new OpenEnded(quote, first));
    }

    private static Deadline endingWith(Term end, String quote) {
        var qualifier = end.bound() == Term.Bound.BEFORE ? Qualifier.BEFORE : Qualifier.BY;
        return switch (end.stretch().precision()) {
            case DAY -> new OnDate(quote, end.stretch().first(), qualifier);
            case MONTH -> new InMonth(quote, YearMonth.from(end.lastDay()));
            case QUARTER -> InQuarter.of(quote, end.lastDay());
            case YEAR -> new InYear(quote, Year.from(end.lastDay()));
            case SEVERAL -> new Between(quote, end.stretch().first(), end.stretch().last());
        };
    }
}
