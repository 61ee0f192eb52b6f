package vn.tinhgon.plans.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;

/** A deadline taken apart for a row of a table; what an idiom does not have is null. */
public record DeadlineParts(
        DeadlineKind kind,
        String quote,
        LocalDate startsOn,
        LocalDate dueOn,
        Qualifier qualifier,
        String trigger,
        Period triggerOffset,
        Period recurrence) {

    public static DeadlineParts of(Deadline deadline) {
        return switch (deadline) {
            case OnDate on -> parts(on, on.qualifier(), null, null, null);
            case AfterTrigger after -> parts(after, null, after.trigger(), after.offset(), null);
            case Recurring recurring -> parts(recurring, null, null, null, recurring.every());
            case InMonth _, InQuarter _, InYear _, Between _, OpenEnded _ ->
                    parts(deadline, null, null, null, null);
            case Continuous _, OnRequest _, Conditional _, Roadmap _, Unstated _ ->
                    parts(deadline, null, null, null, null);
        };
    }

    private static DeadlineParts parts(
            Deadline deadline,
            Qualifier qualifier,
            String trigger,
            Period offset,
            Period recurrence) {
        var start = deadline.start().orElse(null);
        var due = deadline.due().orElse(null);
        return new DeadlineParts(
                deadline.kind(),
                deadline.quote(),
                start,
                due,
                qualifier,
                trigger,
                offset,
                recurrence);
    }

    /** Puts the deadline together again, its constructor checking what the parts say. */
    public Deadline deadline() {
        return switch (kind) {
            case DATE -> new OnDate(quote, dueOn, qualifier);
            case MONTH -> new InMonth(quote, YearMonth.from(dueOn));
            case QUARTER -> InQuarter.of(quote, dueOn);
            case YEAR -> new InYear(quote, Year.from(dueOn));
            case RANGE -> new Between(quote, startsOn, dueOn);
            case FROM -> new OpenEnded(quote, startsOn);
            case CONTINUOUS -> new Continuous(quote);
            case AFTER_TRIGGER -> new AfterTrigger(quote, trigger, triggerOffset, dueOn);
            case ON_REQUEST -> new OnRequest(quote);
            case CONDITIONAL -> new Conditional(quote);
            case ROADMAP -> new Roadmap(quote);
            case RECURRING -> new Recurring(quote, recurrence);
            case NONE -> new Unstated(quote);
        };
    }
}
