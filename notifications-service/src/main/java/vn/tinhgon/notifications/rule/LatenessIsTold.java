package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskOverdue;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Roles;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** Who leads a late task and who watches over its plan are told, once for each rung. */
class LatenessIsTold implements Rule<TaskOverdue> {

    @Override
    public List<Notice> notices(TaskOverdue task, Succession succession) {
        return new Duties(succession)
                .add(task.leadId(), "LEAD")
                .add(task.monitorId(), "MONITOR")
                .tell((agency, roles) -> notice(task, agency, roles));
    }

    private static Notice notice(TaskOverdue task, UUID agency, Roles roles) {
        return TaskNotice.of(
                NoticeKind.TASK_OVERDUE,
                agency,
                task,
                new Agencies(List.of(task.leadId())),
                new Day(task.lastDay()),
                new Text(String.valueOf(task.daysLate())),
                roles);
    }
}
