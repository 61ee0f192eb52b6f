package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskCompleted;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/**
 * Who watches over a task hears that it is done, and by whom; when it has accepted that itself, the
 * lead hears of it.
 */
class CompletionIsTold implements Rule<TaskCompleted> {

    @Override
    public List<Notice> notices(TaskCompleted task, Succession succession) {
        return new Duties(succession)
                .add(task.acceptedById() == null ? task.monitorId() : task.leadId(), "MONITOR")
                .tell((agency, _) -> notice(task, agency));
    }

    private static Notice notice(TaskCompleted task, UUID agency) {
        return new Notice(
                NoticeKind.TASK_COMPLETED,
                agency,
                task.planId(),
                task.taskId(),
                task.ref(),
                List.of(
                        new Text(task.ref()),
                        new Text(task.title()),
                        new Agencies(List.of(task.leadId())),
                        new Day(task.completedOn()),
                        new Day(task.lastDay()),
                        new Text(task.evidence())));
    }
}
