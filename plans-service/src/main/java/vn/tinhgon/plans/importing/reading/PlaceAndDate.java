package vn.tinhgon.plans.importing.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line of the letterhead that says where and when: always in words, which tells it from a
 * citation.
 */
record PlaceAndDate(String place, LocalDate date) {

    private static final Pattern LINE =
            Pattern.compile(
                    "(?<place>\\p{Lu}[\\p{L} .'-]{1,40}), (?<date>ngày \\d{1,2} tháng \\d{1,2} năm \\d{4})\\.?");

    static Optional<PlaceAndDate> in(List<String> letterhead) {
        return letterhead.stream().flatMap(line -> read(line).stream()).findFirst();
    }

    static boolean isOn(String line) {
        return LINE.matcher(line).matches();
    }

    private static Optional<PlaceAndDate> read(String line) {
        var found = LINE.matcher(line);
        return found.matches()
                ? WrittenDate.read(found.group("date"))
                        .map(date -> new PlaceAndDate(found.group("place"), date))
                : Optional.empty();
    }
}
