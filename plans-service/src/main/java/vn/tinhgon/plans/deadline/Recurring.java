package vn.tinhgon.plans.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.Optional;

/**
 * "định kỳ 6 tháng, năm", "hằng quý".
 *
 * @param every the shortest period that is named, null when the document only says "định kỳ"
 */
public record Recurring(String quote, Period every) implements Deadline {

    public Recurring {
        requireNonNull(quote, "quote");
        if (every != null && (every.isZero() || every.isNegative())) {
            throw new IllegalArgumentException("Nothing recurs every " + every);
        }
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.RECURRING;
    }

    @Override
    public Optional<Period> checkIn(Period standard) {
        return Optional.of(every == null ? standard : every);
    }
}
