package vn.tinhgon.plans.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * "sau khi Trung ương ban hành văn bản hướng dẫn 3 tháng và hoàn thành trước năm 2020": the earlier
 * of both days once the trigger is recorded, until then only the cap. "ngay sau khi …" is an offset
 * of no days.
 *
 * @param trigger what has to happen first, in the words of the document
 * @param cap the last good day whatever happens, null when none is stated
 */
public record AfterTrigger(String quote, String trigger, Period offset, LocalDate cap)
        implements Deadline {

    public AfterTrigger {
        requireNonNull(quote, "quote");
        requireNonNull(offset, "offset");
        if (trigger.isBlank()) {
            throw new IllegalArgumentException("A deadline after a trigger names the trigger");
        }
        if (offset.isNegative()) {
            throw new IllegalArgumentException(
                    "A deadline cannot lie before its trigger: " + offset);
        }
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.AFTER_TRIGGER;
    }

    @Override
    public Optional<LocalDate> due() {
        return Optional.ofNullable(cap);
    }

    @Override
    public Optional<LocalDate> onceOpened(Happening.Opened opened) {
        return Optional.of(opened.on().plus(offset));
    }

    @Override
    public Standing waiting() {
        return Standing.AWAITING_TRIGGER;
    }
}
