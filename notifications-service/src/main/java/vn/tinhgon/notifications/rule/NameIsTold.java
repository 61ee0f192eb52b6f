package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.AgencyRenamed;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** An agency is told that it is called otherwise, and by which decision. */
class NameIsTold implements Rule<AgencyRenamed> {

    @Override
    public List<Notice> notices(AgencyRenamed renamed, Succession succession) {
        var decision = renamed.decision();
        return new Hearers(succession)
                .add(renamed.agency().agencyId())
                .tell(
                        agency ->
                                Notice.of(
                                        NoticeKind.AGENCY_RENAMED,
                                        agency,
                                        new Text(renamed.previousName()),
                                        new Text(renamed.agency().name()),
                                        new Text(decision.number()),
                                        new Day(decision.date()),
                                        new Text(decision.issuer()),
                                        new Day(renamed.effectiveOn())));
    }
}
