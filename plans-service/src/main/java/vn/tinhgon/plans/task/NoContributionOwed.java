package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/**
 * The agency owes the task nothing: only whoever advises, coordinates or implements brings a part.
 */
public class NoContributionOwed extends Refusal {

    NoContributionOwed(String ref) {
        super(Kind.FORBIDDEN, "no-contribution-owed", ref);
    }
}
