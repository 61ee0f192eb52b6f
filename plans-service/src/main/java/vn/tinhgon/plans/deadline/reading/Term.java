package vn.tinhgon.plans.deadline.reading;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stretch of the calendar and what the words before it make of it: something begins there, or
 * must be over.
 */
record Term(Bound bound, Stretch stretch) {

    enum Bound {
        FROM(
                "(?:từ|bắt đầu)(?: trong| vào| các| đầu| giữa| cuối| giai đoạn| nhiệm kỳ| khoảng){0,4}"),
        AFTER("sau"),
        BEFORE("trước(?: thời điểm| mốc)?"),
        BY("");

        private final Pattern words;

        Bound(String words) {
            this.words = Words.words("(?:" + words + ")\\s*$");
        }

        /** What the words before a stretch make of it; by default its last day is the limit. */
        static Bound after(String text) {
            return Stream.of(FROM, AFTER, BEFORE)
                    .filter(bound -> bound.words.matcher(text).find())
                    .findFirst()
                    .orElse(BY);
        }
    }

    boolean begins() {
        return bound == Bound.FROM || bound == Bound.AFTER;
    }

    LocalDate firstDay() {
        return bound == Bound.AFTER ? stretch.last().plusDays(1) : stretch.first();
    }

    LocalDate lastDay() {
        return bound == Bound.BEFORE ? stretch.first().minusDays(1) : stretch.last();
    }
}
