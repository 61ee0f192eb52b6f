package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskDueSoon;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Roles;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** Who leads a task is reminded before its last day and on it, once for each rung. */
class NearnessIsTold implements Rule<TaskDueSoon> {

    @Override
    public List<Notice> notices(TaskDueSoon task, Succession succession) {
        return new Duties(succession)
                .add(task.leadId(), "LEAD")
                .tell((agency, roles) -> notice(task, agency, roles));
    }

    private static Notice notice(TaskDueSoon task, UUID agency, Roles roles) {
        return TaskNotice.of(
                NoticeKind.TASK_DUE_SOON,
                agency,
                task,
                new Agencies(List.of(task.leadId())),
                new Day(task.lastDay()),
                new Text(String.valueOf(task.daysLeft())),
                roles);
    }
}
