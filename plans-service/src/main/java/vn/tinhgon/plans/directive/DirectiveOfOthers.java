package vn.tinhgon.plans.directive;

import vn.tinhgon.platform.problem.Refusal;

/** The caller may read the document, but does not keep it. */
public class DirectiveOfOthers extends Refusal {

    DirectiveOfOthers(String number) {
        super(Kind.FORBIDDEN, "directive-of-others", number);
    }
}
