package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.RestructuringWithdrawn;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Argument.Words;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** The agencies that a case names are told that it was taken back, and why. */
class WithdrawalIsTold implements Rule<RestructuringWithdrawn> {

    @Override
    public List<Notice> notices(RestructuringWithdrawn withdrawn, Succession succession) {
        var known = withdrawn.restructuring();
        return new Hearers(succession)
                .addAll(known.agencyIds())
                .tell(
                        agency ->
                                Notice.of(
                                        NoticeKind.RESTRUCTURING_WITHDRAWN,
                                        agency,
                                        new Text(known.title()),
                                        new Words("kind", known.kinds()),
                                        new Day(known.effectiveOn()),
                                        new Text(withdrawn.reason())));
    }
}
