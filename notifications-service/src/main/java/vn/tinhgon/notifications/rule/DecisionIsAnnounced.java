package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.RestructuringApproved;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Argument.Words;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/**
 * The agencies that a case names are told what will happen to them, on which day and by which
 * decision.
 */
class DecisionIsAnnounced implements Rule<RestructuringApproved> {

    @Override
    public List<Notice> notices(RestructuringApproved approved, Succession succession) {
        var known = approved.restructuring();
        var decision = approved.decision();
        return new Hearers(succession)
                .addAll(known.agencyIds())
                .tell(
                        agency ->
                                Notice.of(
                                        NoticeKind.RESTRUCTURING_APPROVED,
                                        agency,
                                        new Text(known.title()),
                                        new Words("kind", known.kinds()),
                                        new Day(known.effectiveOn()),
                                        new Text(decision.number()),
                                        new Day(decision.date()),
                                        new Text(decision.issuer())));
    }
}
