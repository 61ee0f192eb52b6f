package vn.tinhgon.agencies.restructuring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.effect.Consequences;
import vn.tinhgon.agencies.restructuring.rule.Grounds;
import vn.tinhgon.agencies.restructuring.rule.Rulebook;
import vn.tinhgon.agencies.restructuring.telling.EffectsAreTold;
import vn.tinhgon.platform.caller.Caller;

/**
 * Makes approved cases come true. Two nodes that come for the same case meet at its lock: the
 * second finds it done.
 */
@ApplicationScoped
class Execution {

    private final Restructurings restructurings;
    private final Performance performance;
    private final EffectsAreTold telling;
    private final CaseEvents events;
    private final Holds holds;
    private final Rulebook rulebook;
    private final Clock clock;

    Execution(
            Restructurings restructurings,
            Performance performance,
            EffectsAreTold telling,
            CaseEvents events,
            Holds holds,
            Rulebook rulebook,
            Clock clock) {
        this.restructurings = restructurings;
        this.performance = performance;
        this.telling = telling;
        this.events = events;
        this.holds = holds;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Transactional
    void takeEffect(UUID id, LocalDate today) {
        var restructuring = restructurings.lock(id);
        if (restructuring.isDue(today)) {
            carryOut(restructuring);
        }
    }

    /** Judges the case by what it really does: what a rule refuses takes all of it back. */
    @Transactional(TxType.MANDATORY)
    void decideAndCarryOut(Restructuring restructuring, Decision decision, Caller caller) {
        var consequences = performance.of(restructuring, decision);
        var grounds = new Grounds(Optional.of(decision), restructuring.consent());
        var findings = rulebook.judge(consequences, grounds);
        restructuring.approve(decision, findings, caller.subject(), clock.instant());
        events.approved(restructuring);
        record(restructuring, consequences);
    }

    private void carryOut(Restructuring restructuring) {
        var decision = restructuring.decision().orElseThrow();
        record(restructuring, performance.of(restructuring, decision));
    }

    private void record(Restructuring restructuring, Consequences consequences) {
        var decision = restructuring.decision().orElseThrow();
        restructuring.takeEffect(consequences.known());
        var origin = new Origin(decision, restructuring.id(), consequences.known());
        telling.tell(consequences, origin);
        restructuring.annuls().ifPresent(annulled -> events.annulled(restructuring, annulled));
        holds.release(restructuring.id());
        restructurings.flush();
    }
}
