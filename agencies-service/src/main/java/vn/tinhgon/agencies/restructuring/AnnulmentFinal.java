package vn.tinhgon.agencies.restructuring;

import vn.tinhgon.platform.problem.Refusal;

/** What was annulled is brought about anew by a case of its own, with a decision of its own. */
public class AnnulmentFinal extends Refusal {

    AnnulmentFinal(String title) {
        super(Kind.CONFLICT, "annulment-final", title);
    }
}
