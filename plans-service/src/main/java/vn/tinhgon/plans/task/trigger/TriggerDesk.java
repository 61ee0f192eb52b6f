package vn.tinhgon.plans.task.trigger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.task.term.LastDays;
import vn.tinhgon.plans.task.term.LastDays.Cause;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.ExpectedVersion;
import vn.tinhgon.platform.rest.PageQuery;

/** Where planners record what tasks of their part of the country wait for. */
@ApplicationScoped
public class TriggerDesk {

    private static final int SHOWN = 200;

    private final Triggers triggers;
    private final TriggeredTasks tasks;
    private final UnmatchedWordings unmatched;
    private final LastDays lastDays;
    private final ExpectedVersion expected;
    private final Clock clock;

    TriggerDesk(
            Triggers triggers,
            TriggeredTasks tasks,
            UnmatchedWordings unmatched,
            LastDays lastDays,
            ExpectedVersion expected,
            Clock clock) {
        this.triggers = triggers;
        this.tasks = tasks;
        this.unmatched = unmatched;
        this.lastDays = lastDays;
        this.expected = expected;
        this.clock = clock;
    }

    @Transactional
    public List<Trigger> page(Caller caller, PageQuery page) {
        return triggers.page(caller.scope(), page);
    }

    /** What is waited for, the most awaited first. */
    @Transactional
    public List<AwaitedTrigger> awaited(Caller caller) {
        return triggers.awaited(caller.scope(), SHOWN);
    }

    @Transactional
    public Trigger get(UUID id, Caller caller) {
        return triggers.find(id, caller.scope()).orElseThrow(() -> new NotFound("trigger", id));
    }

    /** Which of its words no task waited for, with what is awaited in words like these. */
    @Transactional
    public List<UnmatchedWording> unmatched(Trigger trigger, Caller caller) {
        return trigger.counts() ? unmatched.of(trigger.id(), caller.scope()) : List.of();
    }

    /**
     * Records it once, and every task of the caller's part of the country that waits for it runs.
     */
    @Transactional
    public Trigger occurred(NewTrigger trigger, Caller caller) {
        mustHavePassed(trigger.occurredOn());
        var id = triggers.add(trigger, caller.scope(), null, caller);
        var set = tasks.open(id, trigger, caller.scope(), caller);
        lastDays.settle(set, Cause.TRIGGERED, trigger.occurredOn());
        return get(id, caller);
    }

    /** Puts another record in the place of a wrong one, for the same tasks. */
    @Transactional
    public Trigger correct(
            UUID id, LocalDate occurredOn, Source source, String reason, Caller caller) {
        mustHavePassed(occurredOn);
        var wrong = annulled(id, reason, caller);
        var right = new NewTrigger(wrong.wordings(), occurredOn, source, List.of());
        var next = triggers.add(right, new Scope(wrong.scope()), id, caller);
        var set = tasks.close(id, reason, caller);
        tasks.openAgain(next, occurredOn, set, caller);
        lastDays.settle(set, Cause.TRIGGER_CORRECTED, earlier(wrong.occurredOn(), occurredOn));
        return get(next, caller);
    }

    /** It has not happened: what it had set in motion waits again. */
    @Transactional
    public Trigger annul(UUID id, String reason, Caller caller) {
        var wrong = annulled(id, reason, caller);
        lastDays.settle(
                tasks.close(id, reason, caller), Cause.TRIGGER_CORRECTED, wrong.occurredOn());
        return get(id, caller);
    }

    private Trigger annulled(UUID id, String reason, Caller caller) {
        var trigger = get(id, caller);
        caller.mustCover(new Scope(trigger.scope()), "trigger", id);
        expected.mustBe(trigger.version());
        if (!trigger.counts()) {
            throw new TriggerAnnulled(trigger.occurredOn());
        }
        if (!triggers.annul(trigger, reason, caller)) {
            throw new ExpectedVersion.VersionStale(trigger.version() + 1);
        }
        return trigger;
    }

    private void mustHavePassed(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new InvalidField("occurredOn", "trigger-in-future", day);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
