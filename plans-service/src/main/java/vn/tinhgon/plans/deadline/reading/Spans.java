package vn.tinhgon.plans.deadline.reading;

import java.time.Period;
import java.util.Locale;

/** How long "3 tháng" is. */
final class Spans {

    /**
     * A number and a unit of time. Working days are left out: they need a calendar, not a period.
     */
    static final String SPAN =
            "(?<count>\\d{1,3})(?: \\([^)]*\\))? (?<unit>ngày|tuần|tháng|năm)(?! làm việc)";

    private Spans() {}

    static Period of(int count, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "ngày" -> Period.ofDays(count);
            case "tuần" -> Period.ofWeeks(count);
            case "tháng" -> Period.ofMonths(count);
            case "quý" -> Period.ofMonths(3 * count);
            case "năm" -> Period.ofYears(count);
            default -> throw new IllegalArgumentException("Not a unit of time: " + unit);
        };
    }
}
