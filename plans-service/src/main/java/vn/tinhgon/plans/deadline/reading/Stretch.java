package vn.tinhgon.plans.deadline.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of the calendar that a document names: a day, a month, a quarter, a year, or several.
 */
record Stretch(Precision precision, LocalDate first, LocalDate last) {

    enum Precision {
        DAY,
        MONTH,
        QUARTER,
        YEAR,
        SEVERAL
    }

    /** Empty where the calendar has no such day, as with 31/02. */
    static Optional<Stretch> day(int year, int month, int day) {
        try {
            var date = LocalDate.of(year, month, day);
            return Optional.of(new Stretch(Precision.DAY, date, date));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<Stretch> months(Precision precision, int year, int first, int last) {
        return first < 1 || last > 12 || last < first
                ? Optional.empty()
                : Optional.of(
                        new Stretch(
                                precision,
                                YearMonth.of(year, first).atDay(1),
                                YearMonth.of(year, last).atEndOfMonth()));
    }

    static Optional<Stretch> years(int first, int last) {
        return last < first
                ? Optional.empty()
                : Optional.of(
                        new Stretch(
                                Precision.SEVERAL,
                                LocalDate.of(first, 1, 1),
                                LocalDate.of(last, 12, 31)));
    }
}
