package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.PlanAmended;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Roles;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** Who issued a plan and who watches over it hear how it was amended. */
class AmendmentIsAnnounced implements Rule<PlanAmended> {

    @Override
    public List<Notice> notices(PlanAmended plan, Succession succession) {
        return new Duties(succession)
                .add(plan.issuerId(), "ISSUE")
                .add(plan.monitorId(), "MONITOR")
                .tell((agency, roles) -> notice(plan, agency, roles));
    }

    private static Notice notice(PlanAmended plan, UUID agency, Roles roles) {
        return new Notice(
                NoticeKind.PLAN_AMENDED,
                agency,
                plan.planId(),
                null,
                null,
                List.of(
                        new Text(plan.number()),
                        new Text(plan.decision().number()),
                        new Day(plan.decision().date()),
                        new Day(plan.effectiveOn()),
                        new Text(plan.reason()),
                        new Text(String.valueOf(plan.added())),
                        new Text(String.valueOf(plan.changed())),
                        new Text(String.valueOf(plan.dropped())),
                        roles));
    }
}
