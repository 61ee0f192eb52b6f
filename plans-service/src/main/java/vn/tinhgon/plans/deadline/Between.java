package vn.tinhgon.plans.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** "từ năm 2018 và hoàn thành trong năm 2019", "giai đoạn 2022-2026": both days count. */
public record Between(String quote, LocalDate first, LocalDate last) implements Deadline {

    public Between {
        requireNonNull(quote, "quote");
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A range ends on " + last + ", before it begins on " + first);
        }
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.RANGE;
    }

    @Override
    public Optional<LocalDate> start() {
        return Optional.of(first);
    }

    @Override
    public Optional<LocalDate> due() {
        return Optional.of(last);
    }
}
