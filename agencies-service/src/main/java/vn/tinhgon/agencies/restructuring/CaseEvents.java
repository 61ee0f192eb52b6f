package vn.tinhgon.agencies.restructuring;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.events.RestructuringAnnulled;
import vn.tinhgon.events.RestructuringApproved;
import vn.tinhgon.events.RestructuringCase;
import vn.tinhgon.events.RestructuringRejected;
import vn.tinhgon.events.RestructuringSubmitted;
import vn.tinhgon.events.RestructuringWithdrawn;
import vn.tinhgon.platform.outbox.Outbox;

/** Tells how far cases have come. */
@ApplicationScoped
class CaseEvents {

    private static final List<String> ANNULMENT = List.of("ANNUL");

    private final Touches touches;
    private final Outbox outbox;

    CaseEvents(Touches touches, Outbox outbox) {
        this.touches = touches;
        this.outbox = outbox;
    }

    void submitted(Restructuring restructuring) {
        outbox.add(new RestructuringSubmitted(told(restructuring)));
    }

    void approved(Restructuring restructuring) {
        var decision = restructuring.decision().orElseThrow().told();
        outbox.add(new RestructuringApproved(told(restructuring), decision));
    }

    void rejected(Restructuring restructuring) {
        var reason = restructuring.closedBecause().orElseThrow();
        outbox.add(new RestructuringRejected(told(restructuring), reason));
    }

    void withdrawn(Restructuring restructuring) {
        var reason = restructuring.closedBecause().orElseThrow();
        outbox.add(new RestructuringWithdrawn(told(restructuring), reason));
    }

    void annulled(Restructuring reversing, UUID annulled) {
        var decision = reversing.decision().orElseThrow().told();
        outbox.add(new RestructuringAnnulled(told(reversing), annulled, decision));
    }

    private RestructuringCase told(Restructuring restructuring) {
        var reach = touches.reach(restructuring.id());
        return new RestructuringCase(
                restructuring.id(),
                restructuring.title(),
                restructuring.annuls().map(_ -> ANNULMENT).orElseGet(() -> kinds(restructuring)),
                reach.scope(),
                reach.level(),
                touches.agencies(restructuring.id()),
                restructuring.effectiveOn());
    }

    private static List<String> kinds(Restructuring restructuring) {
        return restructuring.plan().kinds().stream().map(Enum::name).toList();
    }
}
