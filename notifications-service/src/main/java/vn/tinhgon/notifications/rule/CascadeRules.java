package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.CascadeDutyDueSoon;
import vn.tinhgon.events.CascadeDutyMet;
import vn.tinhgon.events.CascadeDutyMoved;
import vn.tinhgon.events.CascadeDutyOpened;
import vn.tinhgon.events.CascadeDutyOrphaned;
import vn.tinhgon.events.CascadeDutyOverdue;
import vn.tinhgon.events.CascadeDutyWithdrawn;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** Which plans agencies have to issue of their own, and whether they do. */
class CascadeRules {

    /** Who has the duty sets to work. */
    List<Notice> opened(CascadeDutyOpened duty, Succession succession) {
        return new Hearers(succession)
                .add(duty.agencyId())
                .tell(
                        agency ->
                                new Notice(
                                        NoticeKind.CASCADE_DUTY_OPENED,
                                        agency,
                                        duty.planId(),
                                        null,
                                        null,
                                        List.of(
                                                new Text(duty.planNumber()),
                                                new Text(duty.planTitle()),
                                                new Day(duty.dueOn()),
                                                new Agencies(List.of(duty.sendToId())),
                                                new Agencies(List.of(duty.issuerId())))));
    }

    /** Who waits for the plan hears that it is there, and who watches over all of them. */
    List<Notice> met(CascadeDutyMet duty, Succession succession) {
        return new Hearers(succession)
                .add(duty.sendToId())
                .add(duty.monitorId())
                .tell(
                        agency ->
                                new Notice(
                                        NoticeKind.CASCADE_DUTY_MET,
                                        agency,
                                        duty.planId(),
                                        null,
                                        null,
                                        List.of(
                                                new Text(duty.planNumber()),
                                                new Agencies(List.of(duty.agencyId())),
                                                new Text(duty.lowerPlanNumber()),
                                                new Day(duty.metOn()),
                                                new Day(duty.dueOn()),
                                                new Text(String.valueOf(duty.daysLate())))));
    }

    /** Who has the duty is reminded before its last day and on it, once for each rung. */
    List<Notice> dueSoon(CascadeDutyDueSoon duty, Succession succession) {
        return new Hearers(succession)
                .add(duty.agencyId())
                .tell(
                        agency ->
                                new Notice(
                                        NoticeKind.CASCADE_DUTY_DUE_SOON,
                                        agency,
                                        duty.planId(),
                                        null,
                                        null,
                                        List.of(
                                                new Text(duty.planNumber()),
                                                new Text(duty.planTitle()),
                                                new Day(duty.dueOn()),
                                                new Text(String.valueOf(duty.daysLeft())),
                                                new Agencies(List.of(duty.sendToId())))));
    }

    /** Who is late hears it, the body that waits, who ordered it and who watches over all. */
    List<Notice> overdue(CascadeDutyOverdue duty, Succession succession) {
        return new Hearers(succession)
                .add(duty.agencyId())
                .add(duty.sendToId())
                .add(duty.issuerId())
                .add(duty.monitorId())
                .tell(
                        agency ->
                                new Notice(
                                        NoticeKind.CASCADE_DUTY_OVERDUE,
                                        agency,
                                        duty.planId(),
                                        null,
                                        null,
                                        List.of(
                                                new Text(duty.planNumber()),
                                                new Text(duty.planTitle()),
                                                new Agencies(List.of(duty.agencyId())),
                                                new Day(duty.dueOn()),
                                                new Text(String.valueOf(duty.daysLate())),
                                                new Agencies(List.of(duty.sendToId())))));
    }

    /** Who has the duty plans by the other day, and who waits for it. */
    List<Notice> moved(CascadeDutyMoved duty, Succession succession) {
        return new Hearers(succession)
                .add(duty.agencyId())
                .add(duty.sendToId())
                .tell(
                        agency ->
                                new Notice(
                                        NoticeKind.CASCADE_DUTY_MOVED,
                                        agency,
                                        duty.planId(),
                                        null,
                                        null,
                                        List.of(
                                                new Text(duty.planNumber()),
                                                new Text(duty.planTitle()),
                                                new Agencies(List.of(duty.agencyId())),
                                                new Day(duty.previousDueOn()),
                                                new Day(duty.dueOn()),
                                                new Text(duty.reason()))));
    }

    /** Who had the duty need not do it, and nobody waits for it. */
    List<Notice> withdrawn(CascadeDutyWithdrawn duty, Succession succession) {
        return new Hearers(succession)
                .add(duty.agencyId())
                .add(duty.sendToId())
                .tell(
                        agency ->
                                new Notice(
                                        NoticeKind.CASCADE_DUTY_WITHDRAWN,
                                        agency,
                                        duty.planId(),
                                        null,
                                        null,
                                        List.of(
                                                new Text(duty.planNumber()),
                                                new Text(duty.planTitle()),
                                                new Agencies(List.of(duty.agencyId())),
                                                new Day(duty.withdrawnOn()),
                                                new Text(duty.reason()))));
    }

    /** Who issued the plan above and who watches over it must choose another. */
    List<Notice> orphaned(CascadeDutyOrphaned duty, Succession succession) {
        return new Hearers(succession)
                .add(duty.issuerId())
                .add(duty.monitorId())
                .tell(
                        agency ->
                                new Notice(
                                        NoticeKind.CASCADE_DUTY_ORPHANED,
                                        agency,
                                        duty.planId(),
                                        null,
                                        null,
                                        List.of(
                                                new Text(duty.planNumber()),
                                                new Text(duty.planTitle()),
                                                new Agencies(List.of(duty.agencyId())),
                                                new Day(duty.orphanedOn()),
                                                new Agencies(duty.candidates()),
                                                new Day(duty.dueOn()))));
    }
}
