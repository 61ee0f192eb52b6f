package vn.tinhgon.plans.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** "khi có yêu cầu của cấp trên": waits until a person records the request. */
public record OnRequest(String quote) implements Deadline {

    public OnRequest {
        requireNonNull(quote, "quote");
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.ON_REQUEST;
    }

    @Override
    public Standing standing(LocalDate today, Optional<LocalDate> opened, Period notice) {
        return opened.isPresent() ? Standing.OPEN : Standing.ON_REQUEST;
    }
}
