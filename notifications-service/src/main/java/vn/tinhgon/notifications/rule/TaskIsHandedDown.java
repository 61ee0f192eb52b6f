package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskHandedDown;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** An agency below finds a task in its draft, to be settled and issued by it. */
class TaskIsHandedDown implements Rule<TaskHandedDown> {

    @Override
    public List<Notice> notices(TaskHandedDown task, Succession succession) {
        return new Hearers(succession).add(task.agencyId()).tell(agency -> notice(task, agency));
    }

    /** Leads to the draft, which is what the agency works on. */
    private static Notice notice(TaskHandedDown task, UUID agency) {
        return new Notice(
                NoticeKind.TASK_HANDED_DOWN,
                agency,
                task.lowerPlanId(),
                task.lowerTaskId(),
                task.lowerRef(),
                List.of(
                        new Text(task.ref()),
                        new Text(task.title()),
                        new Text(task.planNumber()),
                        new Agencies(List.of(task.leadId())),
                        new Text(task.lowerRef()),
                        new Day(task.dueOn())));
    }
}
