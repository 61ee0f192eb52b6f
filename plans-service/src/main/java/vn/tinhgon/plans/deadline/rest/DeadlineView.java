package vn.tinhgon.plans.deadline.rest;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.deadline.DeadlineParts;
import vn.tinhgon.plans.deadline.Qualifier;

/** A deadline as the document words it, with the days that follow from it. */
@Schema(name = "Deadline")
public record DeadlineView(
        DeadlineKind kind,
        @Schema(examples = "Hoàn thành trong quý I/2019") String quote,
        LocalDate start,
        LocalDate due,
        @Schema(description = "BEFORE: the day before due is the last good one; BY: due itself is")
                Qualifier qualifier,
        @Schema(examples = "Trung ương ban hành văn bản hướng dẫn") String trigger,
        @Schema(description = "ISO 8601 period after the trigger", examples = "P3M") String offset,
        @Schema(description = "ISO 8601 period of a recurring duty", examples = "P6M")
                String period,
        @Schema(description = "The last day in time as known now; absent while it cannot be late")
                LocalDate lastDay) {

    /** By its words alone. */
    public static DeadlineView of(Deadline deadline) {
        return of(deadline, deadline.lastDay().orElse(null));
    }

    public static DeadlineView of(Deadline deadline, LocalDate lastDay) {
        var parts = DeadlineParts.of(deadline);
        return new DeadlineView(
                parts.kind(),
                parts.quote(),
                parts.startsOn(),
                parts.dueOn(),
                parts.qualifier(),
                parts.trigger(),
                text(parts.triggerOffset()),
                text(parts.recurrence()),
                lastDay);
    }

    private static String text(Period period) {
        return Optional.ofNullable(period).map(Period::toString).orElse(null);
    }
}
