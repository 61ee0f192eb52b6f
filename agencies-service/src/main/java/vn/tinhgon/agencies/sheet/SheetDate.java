package vn.tinhgon.agencies.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.time.StatedDate;

/** A date in a cell: {@code 2025-07-01}, or {@code 1/7/2025} as people here write it. */
public final class SheetDate {

    private static final Pattern LOCAL = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private SheetDate() {}

    public static LocalDate read(String cell) {
        try {
            return StatedDate.parse(
                    LOCAL.matcher(cell).matches() ? LocalDate.parse(cell, FORM).toString() : cell);
        } catch (DateTimeException notADate) {
            throw new InvalidField("date", "date-invalid", cell);
        }
    }
}
