package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** An agency is told that it is again as it was, and that its open duties are its own again. */
class ReturnIsTold implements Rule<AgencyRestored> {

    @Override
    public List<Notice> notices(AgencyRestored restored, Succession succession) {
        var decision = restored.decision();
        return new Hearers(succession)
                .add(restored.agency().agencyId())
                .tell(
                        agency ->
                                Notice.of(
                                        NoticeKind.AGENCY_RESTORED,
                                        agency,
                                        new Agencies(List.of(restored.agency().agencyId())),
                                        new Text(decision.number()),
                                        new Day(decision.date()),
                                        new Text(decision.issuer()),
                                        new Day(restored.effectiveOn())));
    }
}
