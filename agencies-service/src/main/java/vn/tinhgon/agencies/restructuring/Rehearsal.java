package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.effect.Consequences;
import vn.tinhgon.agencies.restructuring.rule.Finding;
import vn.tinhgon.agencies.restructuring.rule.Grounds;
import vn.tinhgon.agencies.restructuring.rule.Rulebook;

/**
 * Carries a case out, looks at what has become of the registry, and takes all of it back: to a
 * savepoint, so that it needs no second connection while a request holds one.
 */
@ApplicationScoped
class Rehearsal {

    private final Jdbi jdbi;
    private final Performance performance;
    private final Rulebook rulebook;
    private final Names names;

    Rehearsal(Jdbi jdbi, Performance performance, Rulebook rulebook, Names names) {
        this.jdbi = jdbi;
        this.performance = performance;
        this.rulebook = rulebook;
        this.names = names;
    }

    /**
     * All that the case would do.
     *
     * @param decision by which it would be decided, empty while none is there
     */
    @Transactional(TxType.MANDATORY)
    Simulation of(Restructuring restructuring, Optional<Decision> decision) {
        return takenBack(
                restructuring,
                decision,
                consequences ->
                        new Simulation(
                                restructuring,
                                consequences,
                                rulebook.judge(consequences, grounds(restructuring, decision)),
                                names.of(consequences)));
    }

    /** Refuses a case that cannot be carried out at all, whatever the rules say. */
    @Transactional(TxType.MANDATORY)
    void mustBePossible(Restructuring restructuring) {
        takenBack(restructuring, Optional.empty(), consequences -> consequences);
    }

    /** What the rules say to it alone. */
    @Transactional(TxType.MANDATORY)
    List<Finding> findings(Restructuring restructuring, Optional<Decision> decision) {
        return takenBack(
                restructuring,
                decision,
                consequences -> rulebook.judge(consequences, grounds(restructuring, decision)));
    }

    private <T> T takenBack(
            Restructuring restructuring,
            Optional<Decision> decision,
            Function<Consequences, T> look) {
        restructuring.mustBeOpen();
        var signed = decision.orElseGet(() -> standIn(restructuring.effectiveOn()));
        return jdbi.withHandle(
                handle -> {
                    handle.execute("savepoint rehearsal");
                    try {
                        return look.apply(performance.of(restructuring, signed));
                    } finally {
                        handle.execute("rollback to savepoint rehearsal");
                    }
                });
    }

    private static Grounds grounds(Restructuring restructuring, Optional<Decision> decision) {
        return new Grounds(decision, restructuring.consent());
    }

    /** The registry takes no change without a decision, not even one that is taken back. */
    private static Decision standIn(LocalDate day) {
        return new Decision("–", day, "–");
    }
}
