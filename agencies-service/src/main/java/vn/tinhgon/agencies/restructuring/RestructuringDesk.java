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
    private final Rehearsal rehearsal;
    private final Holds holds;
    private final Execution execution;
    private final ExpectedVersion expected;
    private final Clock clock;

    RestructuringDesk(
            Restructurings restructurings,
            Intake intake,
            Rehearsal rehearsal,
            Holds holds,
            Execution execution,
            ExpectedVersion expected,
            Clock clock) {
        this.restructurings = restructurings;
        this.intake = intake;
        this.rehearsal = rehearsal;
        this.holds = holds;
        this.execution = execution;
        this.expected = expected;
        this.clock = clock;
    }

    @Transactional
    public Restructuring draft(Draft draft, Caller caller) {
        var areas = intake.check(draft.merger(), caller);
        var drafted = Restructuring.draft(draft, areas, caller.subject(), clock.instant());
        restructurings.persistAndFlush(drafted);
        return drafted;
    }

    @Transactional
    public Restructuring get(UUID id, Caller caller) {
        return restructurings.get(id, caller);
    }

    @Transactional
    public Simulation simulate(UUID id, Caller caller) {
        var restructuring = restructurings.getWhole(id, caller);
        return rehearsal.of(restructuring, restructuring.decision());
    }

    @Transactional
    public Restructuring submit(UUID id, Caller caller) {
        var restructuring = restructurings.lockWhole(id, caller);
        expected.mustBe(restructuring.version());
        var findings = rehearsal.of(restructuring, Optional.empty()).findings();
        restructuring.submit(findings, caller.subject(), clock.instant());
        holds.take(id, restructuring.merger().touched());
        restructurings.flush();
        return restructuring;
    }

    /** Decides the case; when its day has come already, it takes effect with the decision. */
    @Transactional
    public Restructuring approve(UUID id, Decision decision, Caller caller) {
        var restructuring = restructurings.lockWhole(id, caller);
        expected.mustBe(restructuring.version());
        var findings = rehearsal.of(restructuring, Optional.of(decision)).findings();
        restructuring.approve(decision, findings, caller.subject(), clock.instant());
        restructurings.flush();
        execution.takeEffect(id, LocalDate.now(clock));
        return restructuring;
    }
}
