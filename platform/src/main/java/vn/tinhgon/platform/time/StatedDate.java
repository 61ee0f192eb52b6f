package vn.tinhgon.platform.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A date that somebody states: {@code 2018-04-10}, in years that a document can mean. */
public final class StatedDate {

    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private StatedDate() {}

    /**
     * Reads it.
     *
     * @throws DateTimeException with the text in its message, when it is no such date
     */
    public static LocalDate parse(String text) {
        var date = LocalDate.parse(text);
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new DateTimeParseException("No date of a document: " + text, text, 0);
        }
        return date;
    }
}
