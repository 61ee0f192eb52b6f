package vn.tinhgon.plans.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
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
    public Optional<LocalDate> onceOpened(Happening.Opened opened) {
        return Optional.ofNullable(opened.until());
    }

    @Override
    public Standing waiting() {
        return Standing.ON_REQUEST;
    }
}
