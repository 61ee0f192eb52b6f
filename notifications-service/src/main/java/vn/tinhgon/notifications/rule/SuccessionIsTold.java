package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** A successor is told whose functions, tasks and unfinished work it takes over, and by what. */
class SuccessionIsTold implements Rule<AgenciesMerged> {

    @Override
    public List<Notice> notices(AgenciesMerged merger, Succession succession) {
        var decision = merger.decision();
        return new Hearers(succession)
                .add(merger.successor().agencyId())
                .tell(
                        agency ->
                                Notice.of(
                                        NoticeKind.AGENCY_MERGED,
                                        agency,
                                        new Agencies(merger.endedIds()),
                                        new Text(decision.number()),
                                        new Day(decision.date()),
                                        new Text(decision.issuer()),
                                        new Day(merger.effectiveOn())));
    }
}
