package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskAssigned;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Roles;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** Every agency with a part in a task is told its part: leading, advising, coordinating… */
class DutyIsGiven implements Rule<TaskAssigned> {

    @Override
    public List<Notice> notices(TaskAssigned task, Succession succession) {
        var duties = new Duties(succession);
        task.roles().forEach(role -> duties.add(role.agencyId(), role.role()));
        return duties.tell((agency, roles) -> notice(task, agency, roles));
    }

    private static Notice notice(TaskAssigned task, UUID agency, Roles roles) {
        return TaskNotice.of(
                NoticeKind.TASK_ASSIGNED,
                agency,
                task,
                new Text(task.deadline().quote()),
                new Day(task.deadline().lastDay()),
                roles);
    }
}
