package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.CascadeDutyMet;
import vn.tinhgon.events.CascadeDutyOpened;
import vn.tinhgon.events.CascadeDutyOrphaned;
import vn.tinhgon.events.CascadeDutyOverdue;
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

    /** Who is late hears it, the body that waits, and who watches over all of them. */
    List<Notice> overdue(CascadeDutyOverdue duty, Succession succession) {
        return new Hearers(succession)
                .add(duty.agencyId())
                .add(duty.sendToId())
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
