package vn.tinhgon.plans.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** "khi có đủ điều kiện": waits until a person finds the condition met. */
public record Conditional(String quote) implements Deadline {

    public Conditional {
        requireNonNull(quote, "quote");
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.CONDITIONAL;
    }

    @Override
    public Optional<LocalDate> onceOpened(Happening.Opened opened) {
        return Optional.ofNullable(opened.until());
    }

    @Override
    public Standing waiting() {
        return Standing.ON_REQUEST;
    }
}
