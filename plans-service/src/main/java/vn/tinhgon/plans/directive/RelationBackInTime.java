package vn.tinhgon.plans.directive;

import vn.tinhgon.platform.problem.Refusal;

/** A document carries out, continues or replaces what is there before it. */
public class RelationBackInTime extends Refusal {

    RelationBackInTime(String number, String other) {
        super(Kind.RULE_BROKEN, "relation-back-in-time", number, other);
    }
}
