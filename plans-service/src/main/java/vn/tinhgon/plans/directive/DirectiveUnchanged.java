package vn.tinhgon.plans.directive;

import vn.tinhgon.platform.problem.Refusal;

/** The register says already what a correction would make it say. */
public class DirectiveUnchanged extends Refusal {

    DirectiveUnchanged(String number) {
        super(Kind.RULE_BROKEN, "directive-unchanged", number);
    }
}
