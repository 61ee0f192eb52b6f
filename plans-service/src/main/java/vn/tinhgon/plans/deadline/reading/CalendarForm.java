package vn.tinhgon.plans.deadline.reading;

import static vn.tinhgon.plans.deadline.reading.Stretch.Precision.MONTH;
import static vn.tinhgon.plans.deadline.reading.Stretch.Precision.QUARTER;
import static vn.tinhgon.plans.deadline.reading.Stretch.Precision.SEVERAL;
import static vn.tinhgon.plans.deadline.reading.Stretch.Precision.YEAR;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The ways to write a stretch of the calendar, those that contain another first. */
enum CalendarForm {
    DAY_IN_WORDS("ngày (?<day>\\d{1,2}) tháng (?<month>\\d{1,2})(?: năm (?<year>\\d{4}))?"),
    DAY_WITHOUT_ITS_WORD("(?<day>\\d{1,2}) tháng (?<month>\\d{1,2}) năm (?<year>\\d{4})"),
    DAY_IN_FIGURES("(?:ngày )?(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})"),
    DAY_OF_SOME_YEAR("(?:ngày )?(?<day>\\d{1,2})/(?<month>\\d{1,2})"),
    SPAN_OF_YEARS("(?:từ (?:năm )?)?(?<from>(?:19|20)\\d{2})\\s?[-–]\\s?(?<to>(?:19|20)\\d{2})"),
    HALF_YEAR("0?6 tháng (?<half>đầu|cuối)(?: năm)?(?: (?<year>\\d{4}))?"),
    QUARTER_OF_YEAR("quý (?<quarter>IV|I{1,3}|[1-4])(?:(?:[/-]|,? năm | )(?<year>\\d{4}))?"),
    MONTH_IN_WORDS("tháng (?<month>\\d{1,2})(?:(?:[/-]|,? năm )(?<year>\\d{4}))?"),
    MONTH_IN_FIGURES("(?<month>\\d{1,2})[/-](?<year>\\d{4})"),
    WHOLE_YEAR("(?:năm )?(?<year>(?:19|20)\\d{2})");

    private final Pattern pattern;

    CalendarForm(String pattern) {
        this.pattern = Words.words(pattern);
    }

    Pattern pattern() {
        return pattern;
    }

    /**
     * The year that is written; an enumeration gives it only once, as in "từ quý I đến quý
     * III/2024".
     */
    static OptionalInt year(MatchResult found) {
        var written = found.namedGroups().containsKey("year") ? found.group("year") : null;
        return written == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(written));
    }

    boolean needsYear() {
        return this != SPAN_OF_YEARS;
    }

    Optional<Stretch> stretch(MatchResult found, int year) {
        return switch (this) {
            case DAY_IN_WORDS, DAY_WITHOUT_ITS_WORD, DAY_IN_FIGURES, DAY_OF_SOME_YEAR ->
                    Stretch.day(year, number(found, "month"), number(found, "day"));
            case SPAN_OF_YEARS -> Stretch.years(number(found, "from"), number(found, "to"));
            case HALF_YEAR ->
                    "đầu".equalsIgnoreCase(found.group("half"))
                            ? Stretch.months(SEVERAL, year, 1, 6)
                            : Stretch.months(SEVERAL, year, 7, 12);
            case QUARTER_OF_YEAR -> {
                var last = 3 * quarter(found.group("quarter"));
                yield Stretch.months(QUARTER, year, last - 2, last);
            }
            case MONTH_IN_WORDS, MONTH_IN_FIGURES ->
                    Stretch.months(MONTH, year, number(found, "month"), number(found, "month"));
            case WHOLE_YEAR -> Stretch.months(YEAR, year, 1, 12);
        };
    }

    private static int number(MatchResult found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static int quarter(String written) {
        return switch (written.toUpperCase(Locale.ROOT)) {
            case "I", "1" -> 1;
            case "II", "2" -> 2;
            case "III", "3" -> 3;
            default -> 4;
        };
    }
}
