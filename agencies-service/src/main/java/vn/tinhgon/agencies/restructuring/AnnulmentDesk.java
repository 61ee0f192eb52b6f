package vn.tinhgon.agencies.restructuring;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.restructuring.Annulments.Claim;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.restructuring.move.MoveRef;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * Where cases are drafted that take back what others have done, or what some of their moves have.
 * They are submitted and decided like any other; who answers for all that a case touches may annul
 * any part of it.
 */
@ApplicationScoped
public class AnnulmentDesk {

    private final Restructurings restructurings;
    private final Annulments annulments;
    private final Intake intake;
    private final Touches touches;
    private final Performance performance;
    private final Rehearsal rehearsal;
    private final Clock clock;

    AnnulmentDesk(
            Restructurings restructurings,
            Annulments annulments,
            Intake intake,
            Touches touches,
            Performance performance,
            Rehearsal rehearsal,
            Clock clock) {
        this.restructurings = restructurings;
        this.annulments = annulments;
        this.intake = intake;
        this.touches = touches;
        this.performance = performance;
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    @Transactional
    public Restructuring draft(UUID id, NewAnnulment annulment, Caller caller) {
        intake.mustBeInReach(annulment.from());
        var annulled = restructurings.lockWhole(id, caller);
        annulled.mustBeAnnullable();
        var moves = chosen(annulled.plan(), annulment.moves(), annulments.claims(id));
        var reversing =
                annulled.reverse(
                        annulment.title(), annulment.from(), caller.subject(), clock.instant());
        restructurings.persistAndFlush(reversing);
        annulments.claim(id, moves, reversing.id());
        touches.record(reversing.id(), performance.trace(reversing).subjects(), touches.areas(id));
        rehearsal.mustBePossible(reversing);
        return reversing;
    }

    private static SequencedSet<MoveRef> chosen(
            CasePlan plan, List<String> stated, Map<MoveRef, Claim> claims) {
        var moves = stated.isEmpty() ? left(plan, claims) : read(stated, plan);
        moves.stream()
                .map(claims::get)
                .filter(claim -> claim != null)
                .findFirst()
                .ifPresent(
                        claim -> {
                            throw new AlreadyAnnulled(claim);
                        });
        return moves;
    }

    /** All that are not annulled yet; all of them when none is left, to be refused by name. */
    private static SequencedSet<MoveRef> left(CasePlan plan, Map<MoveRef, Claim> claims) {
        var left = new LinkedHashSet<>(plan.refs());
        left.removeIf(ref -> claims.containsKey(ref) && claims.get(ref).isEffective());
        return left.isEmpty() ? new LinkedHashSet<>(plan.refs()) : left;
    }

    private static SequencedSet<MoveRef> read(List<String> stated, CasePlan plan) {
        var all = new LinkedHashSet<>(plan.refs());
        var moves = new LinkedHashSet<MoveRef>();
        for (var i = 0; i < stated.size(); i++) {
            var field = "moves[%d]".formatted(i);
            var text = stated.get(i);
            var move =
                    MoveRef.read(text)
                            .filter(all::contains)
                            .orElseThrow(() -> new InvalidField(field, "move-ref-unknown", text));
            if (!moves.add(move)) {
                throw new InvalidField(field, "move-ref-twice", text);
            }
        }
        return moves;
    }
}
