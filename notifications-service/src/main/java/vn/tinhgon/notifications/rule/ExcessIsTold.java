package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.Optional;

import vn.tinhgon.events.StaffingLimitExceeded;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Argument.Words;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** An agency is told which limit it does not keep, what set it and until when it has time. */
class ExcessIsTold implements Rule<StaffingLimitExceeded> {

    @Override
    public List<Notice> notices(StaffingLimitExceeded excess, Succession succession) {
        return new Hearers(succession)
                .add(excess.agencyId())
                .tell(
                        agency ->
                                Notice.of(
                                        NoticeKind.STAFFING_LIMIT_EXCEEDED,
                                        agency,
                                        new Words("measure", List.of(excess.measure())),
                                        new Words(
                                                "category",
                                                Optional.ofNullable(excess.category()).stream()
                                                        .toList()),
                                        new Text(String.valueOf(excess.actual())),
                                        new Text(String.valueOf(excess.limit())),
                                        new Text(excess.basis()),
                                        new Day(excess.since()),
                                        new Day(excess.endsOn())));
    }
}
