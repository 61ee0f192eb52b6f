package vn.tinhgon.agencies.restructuring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.rest.ExpectedVersion;

/**
 * Where cases are handed in and decided. Whoever has a part in a case may read it; it is worked on
 * by those only who answer for all that it touches.
 */
@ApplicationScoped
public class RestructuringDesk {

    private final Restructurings restructurings;
    private final Intake intake;
    private final Touches touches;
    private final Rehearsal rehearsal;
    private final Holds holds;
    private final Annulments annulments;
    private final Execution execution;
    private final CaseEvents events;
    private final ExpectedVersion expected;
    private final Clock clock;

    RestructuringDesk(
            Restructurings restructurings,
            Intake intake,
            Touches touches,
            Rehearsal rehearsal,
            Holds holds,
            Annulments annulments,
            Execution execution,
            CaseEvents events,
            ExpectedVersion expected,
            Clock clock) {
        this.restructurings = restructurings;
        this.intake = intake;
        this.touches = touches;
        this.rehearsal = rehearsal;
        this.holds = holds;
        this.annulments = annulments;
        this.execution = execution;
        this.events = events;
        this.expected = expected;
        this.clock = clock;
    }

    @Transactional
    public Restructuring draft(Draft draft, Caller caller) {
        var areas = intake.check(draft.plan(), draft.effectiveOn(), caller);
        var drafted = Restructuring.draft(draft, caller.subject(), clock.instant());
        restructurings.persistAndFlush(drafted);
        touches.record(drafted.id(), draft.plan().subjects(), areas);
        rehearsal.mustBePossible(drafted);
        return drafted;
    }

    @Transactional
    public Restructuring get(UUID id, Caller caller) {
        return restructurings.get(id, caller);
    }

    @Transactional
    public Simulation simulate(UUID id, Caller caller) {
        var restructuring = restructurings.lockWhole(id, caller);
        return rehearsal.of(restructuring, restructuring.decision());
    }

    @Transactional
    public Restructuring submit(UUID id, Caller caller) {
        var restructuring = restructurings.lockWhole(id, caller);
        expected.mustBe(restructuring.version());
        var findings = rehearsal.findings(restructuring, Optional.empty());
        restructuring.submit(findings, caller.subject(), clock.instant());
        holds.take(id, touches.subjects(id));
        events.submitted(restructuring);
        restructurings.flush();
        return restructuring;
    }

    /** Decides the case; when its day has come already, it takes effect with the decision. */
    @Transactional
    public Restructuring approve(UUID id, Decision decision, Caller caller) {
        var restructuring = restructurings.lockWhole(id, caller);
        expected.mustBe(restructuring.version());
        restructuring.mustBeDecidableBy(caller.subject());
        if (restructuring.effectiveOn().isAfter(LocalDate.now(clock))) {
            var findings = rehearsal.findings(restructuring, Optional.of(decision));
            restructuring.approve(decision, findings, caller.subject(), clock.instant());
            events.approved(restructuring);
        } else {
            execution.decideAndCarryOut(restructuring, decision, caller);
        }
        restructurings.flush();
        return restructuring;
    }

    @Transactional
    public Restructuring reject(UUID id, String reason, Caller caller) {
        var restructuring = restructurings.lockWhole(id, caller);
        expected.mustBe(restructuring.version());
        restructuring.reject(reason, caller.subject(), clock.instant());
        letGo(id);
        events.rejected(restructuring);
        restructurings.flush();
        return restructuring;
    }

    /** Takes the case back; nobody hears of it who had not heard that it was handed in. */
    @Transactional
    public Restructuring withdraw(UUID id, String reason, Caller caller) {
        var restructuring = restructurings.lockWhole(id, caller);
        expected.mustBe(restructuring.version());
        restructuring.withdraw(reason, caller.subject(), clock.instant());
        letGo(id);
        if (restructuring.course().submittedAt().isPresent()) {
            events.withdrawn(restructuring);
        }
        restructurings.flush();
        return restructuring;
    }

    private void letGo(UUID id) {
        holds.release(id);
        annulments.release(id);
    }
}
