package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.merger.Enactment;
import vn.tinhgon.agencies.restructuring.rule.Rulebook;

/**
 * Carries a case out, looks at what has become of the registry, and takes all of it back: to a
 * savepoint, so that it needs no second connection while a request holds one.
 */
@ApplicationScoped
class Rehearsal {

    private final Jdbi jdbi;
    private final Enactment enactment;
    private final Rulebook rulebook;
    private final Agencies agencies;

    Rehearsal(Jdbi jdbi, Enactment enactment, Rulebook rulebook, Agencies agencies) {
        this.jdbi = jdbi;
        this.enactment = enactment;
        this.rulebook = rulebook;
        this.agencies = agencies;
    }

    /**
     * @param decision by which it would be decided, empty while none is there
     */
    @Transactional(TxType.MANDATORY)
    Simulation of(Restructuring restructuring, Optional<Decision> decision) {
        restructuring.mustBeOpen();
        return jdbi.withHandle(
                handle -> {
                    handle.execute("savepoint rehearsal");
                    try {
                        return perform(restructuring, decision);
                    } finally {
                        handle.execute("rollback to savepoint rehearsal");
                    }
                });
    }

    private Simulation perform(Restructuring restructuring, Optional<Decision> decision) {
        var merger = restructuring.merger();
        var day = merger.effectiveOn();
        var consequences =
                enactment.carryOut(
                        merger, restructuring.id(), decision.orElseGet(() -> standIn(day)));
        return new Simulation(
                restructuring,
                consequences,
                rulebook.judge(consequences, decision),
                agencies.names(merger.touched(), Moment.on(day)));
    }

    /** The registry takes no change without a decision, not even one that is taken back. */
    private static Decision standIn(LocalDate day) {
        return new Decision("–", day, "–");
    }
}
