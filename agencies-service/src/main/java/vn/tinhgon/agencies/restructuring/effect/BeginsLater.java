package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.FieldRefused;

/** The effective date lies before the agency or area began. */
public class BeginsLater extends FieldRefused {

    BeginsLater(String name, LocalDate begins) {
        super(Kind.CONFLICT, "effectiveOn", "begins-later", name, begins);
    }
}
