package vn.tinhgon.plans.importing.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date in words or figures: "ngày 10 tháng 4 năm 2018", "ngày 25/10/2017". */
final class WrittenDate {

    static final String PATTERN =
            "ngày \\d{1,2}(?: tháng |\\s?[/.-]\\s?)\\d{1,2}(?: năm |\\s?[/.-]\\s?)\\d{4}";

    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

    private WrittenDate() {}

    /** Empty where there is no such day. */
    static Optional<LocalDate> read(String written) {
        var figures =
                NOT_DIGITS
                        .splitAsStream(written)
                        .filter(part -> !part.isEmpty())
                        .map(Integer::valueOf)
                        .toList();
        try {
            return Optional.of(LocalDate.of(figures.get(2), figures.get(1), figures.get(0)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
