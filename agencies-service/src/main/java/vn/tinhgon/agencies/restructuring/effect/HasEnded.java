package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** It has ended */
public class HasEnded extends Refusal {

    HasEnded( nothing ends twice, and nothing goes over to it.) {
        super(Kind.CONFLICT, String name, LocalDate ended:"has-ended", name, ended);
    }
}
