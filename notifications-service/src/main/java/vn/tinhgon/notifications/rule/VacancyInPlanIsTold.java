package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.PlanDutyOrphaned;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Argument.Words;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/**
 * Who issued a plan and who watches over it are told that nobody watches over it, receives what it
 * brings or answers an obstacle any more, and must choose another.
 */
class VacancyInPlanIsTold implements Rule<PlanDutyOrphaned> {

    @Override
    public List<Notice> notices(PlanDutyOrphaned duty, Succession succession) {
        return new Hearers(succession)
                .add(duty.issuerId())
                .add(duty.monitorId())
                .tell(
                        agency ->
                                duty.taskId() == null
                                        ? ofPlan(duty, agency)
                                        : ofTask(duty, agency));
    }

    private static Notice ofPlan(PlanDutyOrphaned duty, UUID agency) {
        return new Notice(
                NoticeKind.PLAN_DUTY_ORPHANED,
                agency,
                duty.planId(),
                null,
                null,
                List.of(
                        new Text(duty.planNumber()),
                        new Text(duty.planTitle()),
                        new Words("vacancy", List.of(duty.kind())),
                        new Agencies(List.of(duty.agencyId())),
                        new Day(duty.orphanedOn()),
                        new Agencies(duty.candidates())));
    }

    private static Notice ofTask(PlanDutyOrphaned duty, UUID agency) {
        return new Notice(
                NoticeKind.TASK_OBSTACLE_ORPHANED,
                agency,
                duty.planId(),
                duty.taskId(),
                duty.ref(),
                List.of(
                        new Text(duty.ref()),
                        new Text(duty.title()),
                        new Text(duty.planNumber()),
                        new Agencies(List.of(duty.agencyId())),
                        new Text(duty.what()),
                        new Day(duty.orphanedOn()),
                        new Agencies(duty.candidates())));
    }
}
