package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.RestructuringSubmitted;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Argument.Words;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** The agencies that a case names are told that it waits for approval, and what it would do. */
class ReviewIsAnnounced implements Rule<RestructuringSubmitted> {

    @Override
    public List<Notice> notices(RestructuringSubmitted submitted, Succession succession) {
        var known = submitted.restructuring();
        return new Hearers(succession)
                .addAll(known.agencyIds())
                .tell(
                        agency ->
                                Notice.of(
                                        NoticeKind.RESTRUCTURING_SUBMITTED,
                                        agency,
                                        new Text(known.title()),
                                        new Words("kind", known.kinds()),
                                        new Day(known.effectiveOn())));
    }
}
