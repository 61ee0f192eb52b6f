package vn.tinhgon.platform.caller;

import vn.tinhgon.platform.problem.Refusal;

/** The caller asked about a part of the country that is not its own. */
public class OutOfScope extends Refusal {

    public OutOfScope(Scope asked, Scope own) {
        super(Kind.FORBIDDEN, "out-of-scope", asked, own);
    }
}
