package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.events.AgencyMoved;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/**
 * An agency, and the one that it belongs to from now on, are told where it stands in the hierarchy.
 */
class PlaceInHierarchyIsTold implements Rule<AgencyMoved> {

    @Override
    public List<Notice> notices(AgencyMoved moved, Succession succession) {
        var decision = moved.decision();
        return new Hearers(succession)
                .add(moved.agency().agencyId())
                .add(moved.agency().parentId())
                .tell(
                        agency ->
                                Notice.of(
                                        NoticeKind.AGENCY_MOVED,
                                        agency,
                                        new Agencies(List.of(moved.agency().agencyId())),
                                        one(moved.agency().parentId()),
                                        one(moved.previousParentId()),
                                        one(moved.agency().directedById()),
                                        new Text(decision.number()),
                                        new Day(decision.date()),
                                        new Text(decision.issuer()),
                                        new Day(moved.effectiveOn())));
    }

    private static Agencies one(UUID agency) {
        return new Agencies(Optional.ofNullable(agency).stream().toList());
    }
}
