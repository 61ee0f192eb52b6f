package vn.tinhgon.agencies.restructuring;

import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.effect.Consequences;
import vn.tinhgon.agencies.restructuring.effect.Enactment;
import vn.tinhgon.agencies.restructuring.effect.Reversal;
import vn.tinhgon.agencies.restructuring.effect.Trace;
import vn.tinhgon.agencies.restructuring.effect.Traces;

/** Does in the registry what a case says: its moves, or the taking back of another's. */
@ApplicationScoped
class Performance {

    private final Restructurings restructurings;
    private final Enactment enactment;
    private final Reversal reversal;
    private final Traces traces;

    Performance(
            Restructurings restructurings, Enactment enactment, Reversal reversal, Traces traces) {
        this.restructurings = restructurings;
        this.enactment = enactment;
        this.reversal = reversal;
        this.traces = traces;
    }

    Consequences of(Restructuring restructuring, Decision decision) {
        var day = restructuring.effectiveOn();
        var id = restructuring.id();
        if (restructuring.annuls().isPresent()) {
            var annulled = restructurings.findById(restructuring.annuls().get());
            return reversal.carryOut(trace(annulled), day, id, decision);
        }
        return enactment.carryOut(restructuring.plan(), day, id, decision);
    }

    /** What a case in effect has changed. */
    Trace trace(Restructuring restructuring) {
        return traces.of(
                restructuring.id(),
                restructuring.plan(),
                restructuring.effectiveOn(),
                restructuring.effectiveAt().orElseThrow());
    }
}
