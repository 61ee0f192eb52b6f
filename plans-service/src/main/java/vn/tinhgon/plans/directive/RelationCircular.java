package vn.tinhgon.plans.directive;

import vn.tinhgon.platform.problem.Refusal;

/** A document would carry out, continue or replace itself. */
public class RelationCircular extends Refusal {

    RelationCircular(String number, String other) {
        super(Kind.RULE_BROKEN, "relation-circular", number, other);
    }
}
