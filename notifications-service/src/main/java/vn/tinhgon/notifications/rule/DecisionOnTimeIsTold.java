package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskExtensionDecided;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Roles;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Argument.Words;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** Who asked for more time hears the decision, and so does who watches over the plan. */
class DecisionOnTimeIsTold implements Rule<TaskExtensionDecided> {

    @Override
    public List<Notice> notices(TaskExtensionDecided task, Succession succession) {
        return new Duties(succession)
                .add(task.leadId(), "LEAD")
                .add(task.monitorId(), "MONITOR")
                .tell((agency, roles) -> notice(task, agency, roles));
    }

    private static Notice notice(TaskExtensionDecided task, UUID agency, Roles roles) {
        return TaskNotice.of(
                NoticeKind.TASK_EXTENSION_DECIDED,
                agency,
                task,
                new Agencies(List.of(task.leadId())),
                new Words("outcome", List.of(task.outcome())),
                new Day(task.lastDay()),
                new Day(task.until()),
                new Text(task.reason()),
                roles);
    }
}
