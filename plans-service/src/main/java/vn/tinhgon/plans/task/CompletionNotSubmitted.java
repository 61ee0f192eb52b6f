package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/** There is nothing to accept or to return. */
public class CompletionNotSubmitted extends Refusal {

    CompletionNotSubmitted(String ref) {
        super(Kind.CONFLICT, "completion-not-submitted", ref);
    }
}
