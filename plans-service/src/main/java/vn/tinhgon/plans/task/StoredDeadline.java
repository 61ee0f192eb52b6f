package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.tinhgon.events.TaskDeadline;
import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.deadline.DeadlineParts;
import vn.tinhgon.plans.deadline.Qualifier;

/** A deadline as columns of its task; periods are kept in ISO form. */
@Embeddable
public record StoredDeadline(
        @Enumerated(EnumType.STRING) @Column(name = "deadline_kind", columnDefinition = "text")
                DeadlineKind kind,
        @Column(name = "deadline_quote") String quote,
        LocalDate startsOn,
        LocalDate dueOn,
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "text") Qualifier qualifier,
        String triggerText,
        String triggerOffset,
        String recurrence) {

    static StoredDeadline of(Deadline deadline) {
        var parts = DeadlineParts.of(deadline);
        return new StoredDeadline(
                parts.kind(),
                parts.quote(),
                parts.startsOn(),
                parts.dueOn(),
                parts.qualifier(),
                parts.trigger(),
                text(parts.triggerOffset()),
                text(parts.recurrence()));
    }

    TaskDeadline told(LocalDate lastDay) {
        var stated = deadline();
        return new TaskDeadline(
                stated.kind().name(), stated.quote(), stated.start().orElse(null), lastDay);
    }

    public Deadline deadline() {
        return new DeadlineParts(
                        kind,
                        quote,
                        startsOn,
                        dueOn,
                        qualifier,
                        triggerText,
                        period(triggerOffset),
                        period(recurrence))
                .deadline();
    }

    private static String text(Period period) {
        return Optional.ofNullable(period).map(Period::toString).orElse(null);
    }

    private static Period period(String text) {
        return Optional.ofNullable(text).map(Period::parse).orElse(null);
    }
}
