package vn.tinhgon.plans.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.Optional;

/** "thực hiện thường xuyên": checked in on from time to time, and silent rather than overdue. */
public record Continuous(String quote) implements Deadline {

    public Continuous {
        requireNonNull(quote, "quote");
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.CONTINUOUS;
    }

    @Override
    public Optional<Period> checkIn(Period standard) {
        return Optional.of(standard);
    }
}
