package vn.tinhgon.agencies.restructuring;

import java.util.LinkedHashSet;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.effect.Consequences;
import vn.tinhgon.agencies.restructuring.effect.Enactment;
import vn.tinhgon.agencies.restructuring.effect.Reversal;
import vn.tinhgon.agencies.restructuring.effect.Trace;
import vn.tinhgon.agencies.restructuring.effect.Traces;
import vn.tinhgon.agencies.restructuring.effect.Undoing;

/** Does in the registry what a case says: its moves, or the taking back of another's. */
@ApplicationScoped
class Performance {

    private final Restructurings restructurings;
    private final Annulments annulments;
    private final Enactment enactment;
    private final Reversal reversal;
    private final Traces traces;

    Performance(
            Restructurings restructurings,
            Annulments annulments,
            Enactment enactment,
            Reversal reversal,
            Traces traces) {
        this.restructurings = restructurings;
        this.annulments = annulments;
        this.enactment = enactment;
        this.reversal = reversal;
        this.traces = traces;
    }

    Consequences of(Restructuring restructuring, Decision decision) {
        var day = restructuring.effectiveOn();
        var id = restructuring.id();
        return restructuring.annuls().isPresent()
                ? reversal.carryOut(undoing(restructuring), day, id, decision)
                : enactment.carryOut(restructuring.plan(), day, id, decision);
    }

    /** What the moves have changed that a case takes back. */
    Trace trace(Restructuring reversing) {
        return traces.of(undoing(reversing));
    }

    /** Two annulments of one case wait for each other: what stays for one, the other may undo. */
    private Undoing undoing(Restructuring reversing) {
        var annulled = restructurings.lock(reversing.annuls().orElseThrow());
        var undone = new LinkedHashSet<>(annulments.of(reversing.id()));
        var staying = new LinkedHashSet<>(annulled.plan().refs());
        staying.removeAll(undone);
        annulments
                .claims(annulled.id())
                .forEach(
                        (ref, claim) -> {
                            if (claim.isEffective()) {
                                staying.remove(ref);
                            }
                        });
        return new Undoing(
                annulled.id(),
                annulled.effectiveOn(),
                annulled.course().effectiveAt().orElseThrow(),
                annulled.plan(),
                undone,
                staying);
    }
}
