package vn.tinhgon.agencies.restructuring.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;

import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.restructuring.move.MoveRef;

/**
 * Moves of a case in effect that are to be taken back.
 *
 * @param effectiveOn the day from which on the case has been in effect, {@code known} since when
 *     the registry knows
 * @param staying the other moves of the case that are still in effect
 */
public record Undoing(
        UUID caseId,
        LocalDate effectiveOn,
        Instant known,
        CasePlan plan,
        SequencedSet<MoveRef> undone,
        SequencedSet<MoveRef> staying) {

    public Undoing {
        undone = Collections.unmodifiableSequencedSet(undone);
        staying = Collections.unmodifiableSequencedSet(staying);
    }

    boolean isPartial() {
        return !staying.isEmpty();
    }

    CasePlan undonePlan() {
        return plan.only(undone);
    }

    CasePlan stayingPlan() {
        return plan.only(staying);
    }

    /** Those of the staying moves that speak of an agency, area or function. */
    List<MoveRef> stayingWith(UUID subject) {
        return staying.stream().filter(ref -> speaksOf(ref, subject)).toList();
    }

    private boolean speaksOf(MoveRef ref, UUID subject) {
        var move = plan.only(List.of(ref));
        return move.subjects().contains(subject) || move.spokenOf().contains(subject);
    }
}
