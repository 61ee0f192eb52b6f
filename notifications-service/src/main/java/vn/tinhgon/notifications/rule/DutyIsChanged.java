package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskAmended;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Roles;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/**
 * Every agency with a part in a task that an amendment changed is told how it is now; who has none
 * any more, that it is free of it.
 */
class DutyIsChanged implements Rule<TaskAmended> {

    @Override
    public List<Notice> notices(TaskAmended task, Succession succession) {
        var duties = new Duties(succession);
        task.roles().forEach(role -> duties.add(role.agencyId(), role.role()));
        task.formerIds().forEach(former -> duties.add(former, "FORMER"));
        return duties.tell((agency, roles) -> notice(task, agency, roles));
    }

    private static Notice notice(TaskAmended task, UUID agency, Roles roles) {
        return TaskNotice.of(
                NoticeKind.TASK_AMENDED,
                agency,
                task,
                new Text(task.deadline().quote()),
                new Day(task.deadline().lastDay()),
                new Day(task.effectiveOn()),
                new Text(task.reason()),
                roles);
    }
}
