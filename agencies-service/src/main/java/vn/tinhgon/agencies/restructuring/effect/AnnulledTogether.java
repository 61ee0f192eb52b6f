package vn.tinhgon.agencies.restructuring.effect;

import java.util.Collection;

import vn.tinhgon.agencies.restructuring.move.MoveRef;
import vn.tinhgon.platform.problem.Refusal;

/**
 * Other moves of the case have changed the same thing, or stand on what would exist no longer: they
 * are annulled together or not at all.
 */
public class AnnulledTogether extends Refusal {

    private static final int LISTED = 10;

    AnnulledTogether(String name, Collection<MoveRef> others) {
        super(Kind.CONFLICT, "annulled-together", name, listed(others), others.size());
    }

    private static String listed(Collection<MoveRef> others) {
        return String.join(", ", others.stream().limit(LISTED).map(MoveRef::toString).toList());
    }
}
