package vn.tinhgon.plans.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** "trong tháng 5/2023": until its last day. */
public record InMonth(String quote, YearMonth month) implements Deadline {

    public InMonth {
        requireNonNull(quote, "quote");
        requireNonNull(month, "month");
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.MONTH;
    }

    @Override
    public Optional<LocalDate> due() {
        return Optional.of(month.atEndOfMonth());
    }
}
