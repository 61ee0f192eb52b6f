package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** The effective date lies before the agency or area began. */
public class BeginsLater extends Refusal {

    BeginsLater(String name, LocalDate begins) {
        super(Kind.CONFLICT, "begins-later", name, begins);
    }
}
