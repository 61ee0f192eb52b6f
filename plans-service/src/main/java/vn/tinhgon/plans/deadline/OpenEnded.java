package vn.tinhgon.plans.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** "từ tháng 4/2023", "từ năm 2019": it begins and is never overdue. */
public record OpenEnded(String quote, LocalDate from) implements Deadline {

    public OpenEnded {
        requireNonNull(quote, "quote");
        requireNonNull(from, "from");
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.FROM;
    }

    @Override
    public Optional<LocalDate> start() {
        return Optional.of(from);
    }
}
