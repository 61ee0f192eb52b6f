package vn.tinhgon.plans.deadline.reading;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.Recurring;

/** "định kỳ 6 tháng, năm", "hằng quý", "mỗi năm". */
final class RecurringIdiom implements Idiom {

    private static final Pattern RECURRING =
            Words.words("định k[ỳì]|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)");
    private static final Pattern PERIOD =
            Words.words("(?:(?<count>\\d{1,2}) )?(?<unit>ngày|tuần|tháng|quý|năm)");

    static boolean isIn(String text) {
        return RECURRING.matcher(text).find();
    }

    @Override
    public Optional<Deadline> read(Phrase phrase) {
        var found = RECURRING.matcher(phrase.text());
        return found.find()
                ? Optional.of(
                        new Recurring(
                                phrase.quote(), shortest(phrase.text().substring(found.start()))))
                : Optional.empty();
    }

    private static Period shortest(String text) {
        var day = LocalDate.EPOCH;
        return PERIOD.matcher(text)
                .results()
                .map(RecurringIdiom::period)
                .min(Comparator.comparing(day::plus))
                .orElse(null);
    }

    private static Period period(MatchResult found) {
        var count = found.group("count");
        return Spans.of(count == null ? 1 : Integer.parseInt(count), found.group("unit"));
    }
}
