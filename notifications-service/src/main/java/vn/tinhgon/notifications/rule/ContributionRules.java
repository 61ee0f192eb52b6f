package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.TaskContributed;
import vn.tinhgon.events.TaskContributionAsked;
import vn.tinhgon.events.TaskContributionOverdue;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Roles;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** What agencies owe a lead, and whether they bring it. */
class ContributionRules {

    /** Who is asked has to bring its part. */
    List<Notice> asked(TaskContributionAsked task, Succession succession) {
        return new Hearers(succession)
                .add(task.agencyId())
                .tell(
                        agency ->
                                TaskNotice.of(
                                        NoticeKind.TASK_CONTRIBUTION_ASKED,
                                        agency,
                                        task,
                                        new Agencies(List.of(task.leadId())),
                                        new Text(task.asked()),
                                        new Day(task.dueOn())));
    }

    /** The lead can go on. */
    List<Notice> brought(TaskContributed task, Succession succession) {
        return new Hearers(succession)
                .add(task.leadId())
                .tell(
                        agency ->
                                TaskNotice.of(
                                        NoticeKind.TASK_CONTRIBUTED,
                                        agency,
                                        task,
                                        new Agencies(List.of(task.agencyId())),
                                        new Day(task.contributedOn()),
                                        new Text(task.note())));
    }

    /** Who is silent hears it, the lead that waits, and who watches over both. */
    List<Notice> overdue(TaskContributionOverdue task, Succession succession) {
        return new Hearers(succession)
                .add(task.agencyId())
                .add(task.leadId())
                .add(task.monitorId())
                .tell(
                        agency ->
                                TaskNotice.of(
                                        NoticeKind.TASK_CONTRIBUTION_OVERDUE,
                                        agency,
                                        task,
                                        new Agencies(List.of(task.agencyId())),
                                        new Roles(task.roles()),
                                        new Day(task.dueOn()),
                                        new Text(String.valueOf(task.daysLate())),
                                        new Agencies(List.of(task.leadId()))));
    }
}
