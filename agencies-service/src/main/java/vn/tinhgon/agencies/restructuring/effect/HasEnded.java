package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** It has ended: nothing ends twice, and nothing goes over to it. */
public class HasEnded extends Refusal {

    HasEnded(String name, LocalDate ended) {
        super(Kind.CONFLICT, "has-ended", name, ended);
    }
}
