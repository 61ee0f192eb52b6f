package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.tinhgon.events.TaskDeadlineMoved;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Roles;
import vn.tinhgon.notifications.notice.Argument.Words;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/**
 * Who leads a task and who watches over its plan are told of another last day, and why. Decisions
 * on requests for more time, suspensions and amendments are told by themselves.
 */
class OtherDayIsTold implements Rule<TaskDeadlineMoved> {

    private static final Set<String> TOLD_ALREADY =
            Set.of("EXTENDED", "SUSPENDED", "RESUMED", "AMENDED");

    @Override
    public List<Notice> notices(TaskDeadlineMoved task, Succession succession) {
        if (TOLD_ALREADY.contains(task.cause())) {
            return List.of();
        }
        return new Duties(succession)
                .add(task.leadId(), "LEAD")
                .add(task.monitorId(), "MONITOR")
                .tell((agency, roles) -> notice(task, agency, roles));
    }

    private static Notice notice(TaskDeadlineMoved task, UUID agency, Roles roles) {
        return TaskNotice.of(
                NoticeKind.TASK_DEADLINE_MOVED,
                agency,
                task,
                new Agencies(List.of(task.leadId())),
                new Day(task.previousLastDay()),
                new Day(task.lastDay()),
                new Words("cause", List.of(task.cause())),
                roles);
    }
}
