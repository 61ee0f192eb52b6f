package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.PlanConcluded;
import vn.tinhgon.events.PlanRevoked;
import vn.tinhgon.events.PlanSuperseded;
import vn.tinhgon.notifications.notice.Argument;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** Who issued a plan and who watches over it hear how it ended. */
class PlanEndIsTold {

    List<Notice> revoked(PlanRevoked plan, Succession succession) {
        var told =
                List.<Argument>of(
                        new Text(plan.number()),
                        new Text(plan.title()),
                        new Text(plan.decision().number()),
                        new Day(plan.decision().date()),
                        new Text(plan.decision().issuer()),
                        new Day(plan.effectiveOn()),
                        new Text(plan.reason()));
        return hearers(plan.issuerId(), plan.monitorId(), succession)
                .tell(agency -> notice(NoticeKind.PLAN_REVOKED, agency, plan.planId(), told));
    }

    List<Notice> superseded(PlanSuperseded plan, Succession succession) {
        var told =
                List.<Argument>of(
                        new Text(plan.number()),
                        new Text(plan.title()),
                        new Text(plan.byNumber()),
                        new Day(plan.effectiveOn()));
        return hearers(plan.issuerId(), plan.monitorId(), succession)
                .tell(agency -> notice(NoticeKind.PLAN_SUPERSEDED, agency, plan.planId(), told));
    }

    List<Notice> concluded(PlanConcluded plan, Succession succession) {
        var told =
                List.<Argument>of(
                        new Text(plan.number()),
                        new Text(plan.title()),
                        new Day(plan.concludedOn()),
                        new Text(String.valueOf(plan.completed())),
                        new Text(String.valueOf(plan.tasks())));
        return hearers(plan.issuerId(), plan.monitorId(), succession)
                .tell(agency -> notice(NoticeKind.PLAN_CONCLUDED, agency, plan.planId(), told));
    }

    private static Hearers hearers(UUID issuer, UUID monitor, Succession succession) {
        return new Hearers(succession).add(issuer).add(monitor);
    }

    private static Notice notice(NoticeKind kind, UUID agency, UUID plan, List<Argument> told) {
        return new Notice(kind, agency, plan, null, null, told);
    }
}
