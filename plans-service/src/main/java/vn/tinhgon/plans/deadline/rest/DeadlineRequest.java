package vn.tinhgon.plans.deadline.rest;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.deadline.DeadlineParts;
import vn.tinhgon.plans.deadline.Qualifier;
import vn.tinhgon.plans.deadline.reading.DeadlineReader;
import vn.tinhgon.platform.problem.InvalidField;

/** A deadline in the words of a document, or in the parts of its idiom. */
@Schema(name = "DeadlineRequest", examples = "{\"quote\": \"trước ngày 15/7/2023\"}")
public record DeadlineRequest(
        @Schema(description = "Read from the quotation when left out") DeadlineKind kind,
        @Schema(examples = "trong quý I/2019") @Size(max = 1000) String quote,
        @Schema(description = "The first day of a RANGE or of FROM") LocalDate start,
        @Schema(description = "The day of a DATE, the last one of a MONTH, QUARTER, YEAR or RANGE")
                LocalDate due,
        @Schema(description = "For a DATE; BY when left out") Qualifier qualifier,
        @Schema(description = "For AFTER_TRIGGER") @Size(max = 1000) String trigger,
        @Schema(description = "ISO 8601 period after the trigger", examples = "P3M") String offset,
        @Schema(description = "ISO 8601 period of what is RECURRING", examples = "P6M")
                String period) {

    private static final DeadlineReader READER = new DeadlineReader();
    private static final int MOST_MONTHS = 1200;
    private static final int MOST_DAYS = 36_500;

    /** What it says; a problem names the field in which it stands. */
    public Deadline deadline(String field) {
        return kind == null ? read(field) : parts(field).deadline();
    }

    private Deadline read(String field) {
        var read = READER.read(words());
        if (read.kind() == DeadlineKind.NONE && !words().isBlank()) {
            throw new InvalidField(field, "deadline-not-read", quote);
        }
        return read;
    }

    private DeadlineParts parts(String field) {
        switch (kind) {
            case DATE, MONTH, QUARTER, YEAR -> required(field + ".due", due);
            case RANGE -> mustBeInOrder(field);
            case FROM -> required(field + ".start", start);
            case AFTER_TRIGGER ->
                    required(
                            field + ".trigger",
                            trigger == null || trigger.isBlank() ? null : trigger);
            case CONTINUOUS, ON_REQUEST, CONDITIONAL, ROADMAP, RECURRING, NONE -> {}
        }
        return new DeadlineParts(
                kind,
                words(),
                start,
                due,
                Optional.ofNullable(qualifier).orElse(Qualifier.BY),
                trigger,
                Optional.ofNullable(period(field + ".offset", offset)).orElse(Period.ZERO),
                recurrence(field + ".period"));
    }

    private Period recurrence(String field) {
        var every = period(field, period);
        if (every != null && every.isZero()) {
            throw new InvalidField(field, "parameter-unreadable", period);
        }
        return every;
    }

    private void mustBeInOrder(String field) {
        required(field + ".start", start);
        required(field + ".due", due);
        if (due.isBefore(start)) {
            throw new InvalidField(field + ".due", "deadline-range-reversed", start, due);
        }
    }

    private String words() {
        return Optional.ofNullable(quote).orElse("");
    }

    private static void required(String field, Object value) {
        if (value == null) {
            throw new InvalidField(field, "field-required");
        }
    }

    private static boolean isTooLong(Period stated) {
        return stated.toTotalMonths() > MOST_MONTHS || stated.getDays() > MOST_DAYS;
    }

    private static Period period(String field, String text) {
        try {
            var stated = text == null ? null : Period.parse(text);
            if (stated != null && (stated.isNegative() || isTooLong(stated))) {
                throw new InvalidField(field, "parameter-unreadable", text);
            }
            return stated;
        } catch (DateTimeParseException e) {
            throw new InvalidField(field, "parameter-unreadable", text);
        }
    }
}
