package vn.tinhgon.plans.calendar;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.ExpectedVersion;
import vn.tinhgon.platform.rest.PageQuery;

/** Where administrators record the yearly decisions about days of rest and of work. */
@ApplicationScoped
public class CalendarDesk {

    private final CalendarDecisions decisions;
    private final ExpectedVersion expected;
    private final Event<CalendarChanged> changed;

    CalendarDesk(
            CalendarDecisions decisions, ExpectedVersion expected, Event<CalendarChanged> changed) {
        this.decisions = decisions;
        this.expected = expected;
        this.changed = changed;
    }

    @Transactional
    public List<CalendarDecision> page(Caller caller, PageQuery page) {
        return decisions.page(caller.scope(), page);
    }

    @Transactional
    public CalendarDecision get(UUID id, Caller caller) {
        return decisions
                .find(id, caller.scope())
                .orElseThrow(() -> new NotFound("calendar-decision", id));
    }

    @Transactional
    public CalendarDecision decide(CalendarDecision decision, Caller caller) {
        var id = decisions.add(decision, caller.scope(), caller.subject());
        changed.fire(new CalendarChanged(caller.scope()));
        return get(id, caller);
    }

    /** From now on it is as if it had not been decided; the record stays. */
    @Transactional
    public CalendarDecision annul(UUID id, String reason, Caller caller) {
        var decision = get(id, caller);
        var area = new Scope(decision.scope());
        caller.mustCover(area, "calendar-decision", id);
        expected.mustBe(decision.version());
        if (decision.annulledReason() != null) {
            throw new CalendarDecisionAnnulled(decision.number());
        }
        if (!decisions.annul(decision, reason, caller.subject())) {
            throw new ExpectedVersion.VersionStale(decision.version() + 1);
        }
        changed.fire(new CalendarChanged(area));
        return get(id, caller);
    }
}
