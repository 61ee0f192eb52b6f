package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskSilent;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Roles;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** Who leads continuous work that nobody has heard of, and who watches over its plan, are told. */
class SilenceIsTold implements Rule<TaskSilent> {

    @Override
    public List<Notice> notices(TaskSilent task, Succession succession) {
        return new Duties(succession)
                .add(task.leadId(), "LEAD")
                .add(task.monitorId(), "MONITOR")
                .tell((agency, roles) -> notice(task, agency, roles));
    }

    private static Notice notice(TaskSilent task, UUID agency, Roles roles) {
        return TaskNotice.of(
                NoticeKind.TASK_SILENT,
                agency,
                task,
                new Agencies(List.of(task.leadId())),
                new Day(task.heardOn()),
                new Day(task.silentFrom()),
                roles);
    }
}
