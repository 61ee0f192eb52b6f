package vn.tinhgon.plans.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** "trong Quý I/2024": until its last day. */
public record InQuarter(String quote, Year year, int quarter) implements Deadline {

    private static final int MONTHS = 3;

    public InQuarter {
        requireNonNull(quote, "quote");
        requireNonNull(year, "year");
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("A year has no quarter " + quarter);
        }
    }

    /** The quarter in which the day lies. */
    public static InQuarter of(String quote, LocalDate day) {
        return new InQuarter(quote, Year.from(day), (day.getMonthValue() + MONTHS - 1) / MONTHS);
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.QUARTER;
    }

    @Override
    public Optional<LocalDate> due() {
        return Optional.of(YearMonth.of(year.getValue(), quarter * MONTHS).atEndOfMonth());
    }
}
