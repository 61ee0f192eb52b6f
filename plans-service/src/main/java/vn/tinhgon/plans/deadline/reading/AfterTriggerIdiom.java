package vn.tinhgon.plans.deadline.reading;

import static vn.tinhgon.plans.deadline.reading.Spans.SPAN;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.tinhgon.plans.deadline.AfterTrigger;
import vn.tinhgon.plans.deadline.Deadline;

/**
 * "sau khi T [3 tháng]", "ngay sau khi T", "3 tháng kể từ khi T": with a cap where the rest of the
 * words state one.
 */
final class AfterTriggerIdiom implements Idiom {

    /** Where the trigger ends and the words turn to something else, such as the cap. */
    private static final String END =
            "(?=\\s*(?:[;.(]|$)"
                    + "|(?:,|,? và) (?:phải )?(?:hoàn thành|chậm nhất|muộn nhất|xong|trước|trong|nhưng|đến)(?!\\p{L})"
                    + "|,? (?:chậm nhất|muộn nhất|hoàn thành (?:trước|trong))(?!\\p{L}))";

    private static final List<Pattern> FORMS =
            List.of(
                    Words.words(
                            SPAN
                                    + ",? (?:kể )?(?:từ|sau)(?: khi| ngày)? (?!(?:ngày |tháng |quý |năm )?\\d)(?<trigger>.+?)"
                                    + END),
                    Words.words("sau khi (?<trigger>.+?) " + SPAN + END),
                    Words.words("sau khi (?<trigger>.+?)" + END));

    private final CalendarIdiom calendar = new CalendarIdiom();

    @Override
    public Optional<Deadline> read(Phrase phrase) {
        return FORMS.stream()
                .map(form -> form.matcher(phrase.text()))
                .filter(Matcher::find)
                .findFirst()
                .map(
                        found ->
                                new AfterTrigger(
                                        phrase.quote(),
                                        found.group("trigger"),
                                        offset(found),
                                        cap(phrase, found)));
    }

    private static Period offset(Matcher found) {
        return found.namedGroups().containsKey("count")
                ? Spans.of(Integer.parseInt(found.group("count")), found.group("unit"))
                : Period.ZERO;
    }

    private LocalDate cap(Phrase phrase, Matcher found) {
        var rest =
                phrase.text().substring(0, found.start())
                        + " "
                        + phrase.text().substring(found.end());
        return calendar.read(phrase.with(rest)).flatMap(Deadline::lastDay).orElse(null);
    }
}
