package vn.tinhgon.plans.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** "trước ngày 15/7/2023", "chậm nhất ngày 30/6/2024". */
public record OnDate(String quote, LocalDate day, Qualifier qualifier) implements Deadline {

    public OnDate {
        requireNonNull(quote, "quote");
        requireNonNull(day, "day");
        requireNonNull(qualifier, "qualifier");
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.DATE;
    }

    @Override
    public Optional<LocalDate> due() {
        return Optional.of(day);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(qualifier == Qualifier.BEFORE ? day.minusDays(1) : day);
    }
}
