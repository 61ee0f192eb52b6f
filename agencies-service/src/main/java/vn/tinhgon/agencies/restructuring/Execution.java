package vn.tinhgon.agencies.restructuring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.restructuring.merger.Enactment;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.platform.outbox.Outbox;

/**
 * Makes approved cases come true. Two nodes that come for the same case meet at its lock: the
 * second finds it done.
 */
@ApplicationScoped
class Execution {

    private final Restructurings restructurings;
    private final Enactment enactment;
    private final Agencies agencies;
    private final Holds holds;
    private final Outbox outbox;
    private final Clock clock;

    Execution(
            Restructurings restructurings,
            Enactment enactment,
            Agencies agencies,
            Holds holds,
            Outbox outbox,
            Clock clock) {
        this.restructurings = restructurings;
        this.enactment = enactment;
        this.agencies = agencies;
        this.holds = holds;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void takeEffect(UUID id, LocalDate today) {
        var restructuring = restructurings.lock(id);
        if (restructuring.isDue(today)) {
            carryOut(restructuring);
        }
    }

    private void carryOut(Restructuring restructuring) {
        var merger = restructuring.merger();
        var day = merger.effectiveOn();
        enactment.carryOut(merger, restructuring.id(), restructuring.decision().orElseThrow());
        var successor = agencies.find(merger.successorId(), Moment.on(day)).orElseThrow();
        merger.output()
                .planned()
                .ifPresent(_ -> outbox.add(new AgencyEstablished(successor.told(), day)));
        outbox.add(restructuring.takeEffect(successor, clock.instant()));
        holds.release(restructuring.id());
        restructurings.flush();
    }
}
