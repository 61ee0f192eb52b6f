package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.RestructuringRejected;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Argument.Words;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** The agencies that a case names are told that nothing comes of it, and why. */
class RefusalIsTold implements Rule<RestructuringRejected> {

    @Override
    public List<Notice> notices(RestructuringRejected rejected, Succession succession) {
        var known = rejected.restructuring();
        return new Hearers(succession)
                .addAll(known.agencyIds())
                .tell(
                        agency ->
                                Notice.of(
                                        NoticeKind.RESTRUCTURING_REJECTED,
                                        agency,
                                        new Text(known.title()),
                                        new Words("kind", known.kinds()),
                                        new Day(known.effectiveOn()),
                                        new Text(rejected.reason())));
    }
}
