package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.PlanIssued;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Roles;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/**
 * A plan in force is announced to the agency that issued it, to the one that watches over it (each
 * plan names one monitor: Lâm Đồng's plan for Conclusion 50-KL/TW, item III.3), and to those on its
 * distribution list.
 */
class PlanIsAnnounced implements Rule<PlanIssued> {

    @Override
    public List<Notice> notices(PlanIssued plan, Succession succession) {
        var duties =
                new Duties(succession)
                        .add(plan.issuerId(), "ISSUE")
                        .add(plan.monitorId(), "MONITOR");
        plan.recipients().forEach(recipient -> duties.add(recipient.agencyId(), "RECEIVE"));
        return duties.tell((agency, roles) -> notice(plan, agency, roles));
    }

    private static Notice notice(PlanIssued plan, UUID agency, Roles roles) {
        return new Notice(
                NoticeKind.PLAN_ISSUED,
                agency,
                plan.planId(),
                null,
                null,
                List.of(
                        new Text(plan.number()),
                        new Text(plan.title()),
                        new Day(plan.issuedOn()),
                        new Text(String.valueOf(plan.tasks())),
                        roles));
    }
}
