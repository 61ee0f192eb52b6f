package vn.tinhgon.plans.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/** "trong năm 2018": until 31 December; "trước năm 2020" is the year 2019. */
public record InYear(String quote, Year year) implements Deadline {

    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

    public InYear {
        requireNonNull(quote, "quote");
        requireNonNull(year, "year");
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.YEAR;
    }

    @Override
    public Optional<LocalDate> due() {
        return Optional.of(year.atMonthDay(LAST_DAY));
    }
}
