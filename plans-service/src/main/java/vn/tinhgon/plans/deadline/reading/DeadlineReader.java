package vn.tinhgon.plans.deadline.reading;

import static vn.tinhgon.plans.deadline.reading.WordedIdiom.when;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import vn.tinhgon.plans.deadline.Conditional;
import vn.tinhgon.plans.deadline.Continuous;
import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.OnRequest;
import vn.tinhgon.plans.deadline.Roadmap;
import vn.tinhgon.plans.deadline.Unstated;

/**
 * Reads what a document says about time; what it cannot read becomes {@link Unstated}, with the
 * words kept.
 */
public final class DeadlineReader {

    /**
     * The firmest commitment wins: a date over "theo lộ trình", a trigger over the date that caps
     * it.
     */
    private static final List<Idiom> IDIOMS =
            List.of(
                    new AfterTriggerIdiom(),
                    new CalendarIdiom(),
                    when("thường xuyên|liên tục", Continuous::new),
                    new RecurringIdiom(),
                    when("khi (?:có|được) yêu cầu|theo yêu cầu", OnRequest::new),
                    when("khi (?:có |đủ ){1,2}điều kiện", Conditional::new),
                    new GuidanceIdiom(),
                    when(
                            "(?<!kèm )theo (?:đúng )?(?:lộ trình|kế hoạch|tiến độ|chương trình)",
                            Roadmap::new));

    private static final int LONGEST = 1_000;

    private final OptionalInt year;

    public DeadlineReader() {
        this(OptionalInt.empty());
    }

    /**
     * @param year what is meant where words name a day, a month or a quarter of no year: that of
     *     the document
     */
    public DeadlineReader(OptionalInt year) {
        this.year = year;
    }

    /** A text that is too long to be about time alone is not looked into. */
    public Deadline read(String text) {
        var phrase = Phrase.of(text, year);
        return idioms(phrase)
                .flatMap(idiom -> idiom.read(phrase).stream())
                .findFirst()
                .orElseGet(() -> new Unstated(phrase.quote()));
    }

    private static Stream<Idiom> idioms(Phrase phrase) {
        return phrase.text().length() > LONGEST ? Stream.of() : IDIOMS.stream();
    }
}
