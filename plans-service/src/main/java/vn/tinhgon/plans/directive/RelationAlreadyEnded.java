package vn.tinhgon.plans.directive;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** A relation ends once. */
public class RelationAlreadyEnded extends Refusal {

    RelationAlreadyEnded(LocalDate on) {
        super(Kind.CONFLICT, "relation-already-ended", on);
    }
}
