package vn.tinhgon.plans.task.feed;

import vn.tinhgon.platform.problem.Refusal;

/** An officer opens a calendar of another agency. */
public class FeedOfOthers extends Refusal {

    FeedOfOthers(String agency) {
        super(Kind.FORBIDDEN, "feed-of-others", agency);
    }
}
