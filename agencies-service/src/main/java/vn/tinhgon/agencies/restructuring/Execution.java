package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.restructuring.telling.EffectsAreTold;

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

    Execution(
            Restructurings restructurings,
            Performance performance,
            EffectsAreTold telling,
            CaseEvents events,
            Holds holds) {
        this.restructurings = restructurings;
        this.performance = performance;
        this.telling = telling;
        this.events = events;
        this.holds = holds;
    }

    @Transactional
    void takeEffect(UUID id, LocalDate today) {
        var restructuring = restructurings.lock(id);
        if (restructuring.isDue(today)) {
            carryOut(restructuring);
        }
    }

    private void carryOut(Restructuring restructuring) {
        var decision = restructuring.decision().orElseThrow();
        var consequences = performance.of(restructuring, decision);
        restructuring.takeEffect(consequences.known());
        var origin = new Origin(decision, restructuring.id(), consequences.known());
        telling.tell(consequences, restructuring.plan(), origin);
        restructuring.annuls().ifPresent(annulled -> events.annulled(restructuring, annulled));
        holds.release(restructuring.id());
        restructurings.flush();
    }
}
