package vn.tinhgon.agencies.restructuring;

import vn.tinhgon.platform.problem.Refusal;

/** Another case annuls the same one. */
public class AlreadyAnnulled extends Refusal {

    AlreadyAnnulled(Restructuring other) {
        super(Kind.CONFLICT, "already-annulled", other.title(), other.id());
    }
}
