package vn.tinhgon.agencies.restructuring;

import java.util.Locale;

import vn.tinhgon.platform.problem.Refusal;

/** The case is not in the state in which this can be done with it. */
public class WrongState extends Refusal {

    WrongState(String title, RestructuringState state) {
        super(Kind.CONFLICT, "restructuring-" + state.name().toLowerCase(Locale.ROOT), title);
    }
}
