package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskCancelled;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** Every agency with a part in a task hears that nobody has to do it any more, and why. */
class CancellationIsTold implements Rule<TaskCancelled> {

    @Override
    public List<Notice> notices(TaskCancelled task, Succession succession) {
        return new Hearers(succession)
                .addAll(task.agencyIds())
                .tell(agency -> notice(task, agency));
    }

    private static Notice notice(TaskCancelled task, UUID agency) {
        return new Notice(
                NoticeKind.TASK_CANCELLED,
                agency,
                task.planId(),
                task.taskId(),
                task.ref(),
                List.of(
                        new Text(task.ref()),
                        new Text(task.title()),
                        new Text(task.planNumber()),
                        new Day(task.cancelledOn()),
                        new Text(task.reason())));
    }
}
