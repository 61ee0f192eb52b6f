package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskExtensionRequested;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Roles;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** Who issued a plan, and who watches over it, hear that a lead asks for more time. */
class RequestForTimeIsTold implements Rule<TaskExtensionRequested> {

    @Override
    public List<Notice> notices(TaskExtensionRequested task, Succession succession) {
        return new Duties(succession)
                .add(task.issuerId(), "ISSUE")
                .add(task.monitorId(), "MONITOR")
                .tell((agency, roles) -> notice(task, agency, roles));
    }

    private static Notice notice(TaskExtensionRequested task, UUID agency, Roles roles) {
        return TaskNotice.of(
                NoticeKind.TASK_EXTENSION_REQUESTED,
                agency,
                task,
                new Agencies(List.of(task.leadId())),
                new Day(task.lastDay()),
                new Day(task.until()),
                new Text(task.reason()),
                roles);
    }
}
