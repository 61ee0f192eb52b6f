package vn.tinhgon.agencies.restructuring;

import vn.tinhgon.agencies.restructuring.Annulments.Claim;
import vn.tinhgon.platform.problem.Refusal;

/** Another case annuls the same move. */
public class AlreadyAnnulled extends Refusal {

    AlreadyAnnulled(Claim other) {
        super(Kind.CONFLICT, "already-annulled", other.title(), other.annullingId(), other.move());
    }
}
