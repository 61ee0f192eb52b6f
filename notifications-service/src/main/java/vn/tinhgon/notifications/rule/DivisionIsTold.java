package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.AgencySplit;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Argument.Words;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** Who takes over a part of an agency is told, and that agency too when it goes on. */
class DivisionIsTold implements Rule<AgencySplit> {

    @Override
    public List<Notice> notices(AgencySplit division, Succession succession) {
        var decision = division.decision();
        var heirs = division.successors().stream().map(AgencyState::agencyId).toList();
        return new Hearers(succession)
                .add(division.agency().agencyId())
                .addAll(heirs)
                .tell(
                        agency ->
                                Notice.of(
                                        NoticeKind.AGENCY_SPLIT,
                                        agency,
                                        new Agencies(List.of(division.agency().agencyId())),
                                        new Words("kind", List.of(division.kind())),
                                        new Agencies(heirs),
                                        new Text(decision.number()),
                                        new Day(decision.date()),
                                        new Text(decision.issuer()),
                                        new Day(division.effectiveOn())));
    }
}
