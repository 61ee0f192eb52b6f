package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.PilotReviewDue;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/**
 * Those who try a pilot model are told that it is to be judged: a pilot has sites, a start and a
 * review (Lâm Đồng's plan for Conclusion 50-KL/TW, item II.3).
 */
class ReviewOfPilotIsDue implements Rule<PilotReviewDue> {

    @Override
    public List<Notice> notices(PilotReviewDue pilot, Succession succession) {
        return new Hearers(succession)
                .addAll(pilot.siteIds())
                .tell(
                        agency ->
                                Notice.of(
                                        NoticeKind.PILOT_REVIEW_DUE,
                                        agency,
                                        new Text(pilot.name()),
                                        new Day(pilot.startsOn()),
                                        new Day(pilot.reviewOn()),
                                        new Agencies(pilot.siteIds())));
    }
}
