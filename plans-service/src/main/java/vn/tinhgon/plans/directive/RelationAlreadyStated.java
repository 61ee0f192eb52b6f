package vn.tinhgon.plans.directive;

import vn.tinhgon.platform.problem.Refusal;

/** The same relation is stated for some of the same days. */
public class RelationAlreadyStated extends Refusal {

    RelationAlreadyStated(String number, String other) {
        super(Kind.CONFLICT, "relation-already-stated", number, other);
    }
}
