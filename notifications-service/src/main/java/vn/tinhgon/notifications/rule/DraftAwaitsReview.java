package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.events.PlanSubmitted;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** Who is to issue a plan reviews its draft: one of its approvers issues or returns it. */
class DraftAwaitsReview implements Rule<PlanSubmitted> {

    @Override
    public List<Notice> notices(PlanSubmitted plan, Succession succession) {
        return new Hearers(succession).add(plan.issuerId()).tell(agency -> notice(plan, agency));
    }

    private static Notice notice(PlanSubmitted plan, UUID agency) {
        return new Notice(
                NoticeKind.PLAN_SUBMITTED,
                agency,
                plan.planId(),
                null,
                null,
                List.of(
                        new Text(plan.number()),
                        new Text(plan.title()),
                        new Agencies(Stream.ofNullable(plan.submittedById()).toList()),
                        new Day(plan.submittedOn()),
                        new Text(String.valueOf(plan.tasks()))));
    }
}
