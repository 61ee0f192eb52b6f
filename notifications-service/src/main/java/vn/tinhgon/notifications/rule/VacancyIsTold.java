package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskOrphaned;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Roles;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/**
 * Who issued a plan and who watches over it are told that nobody holds a part in a task any more:
 * another agency must be chosen, for a task has one lead on any day.
 */
class VacancyIsTold implements Rule<TaskOrphaned> {

    @Override
    public List<Notice> notices(TaskOrphaned task, Succession succession) {
        return new Hearers(succession)
                .add(task.issuerId())
                .add(task.monitorId())
                .tell(agency -> notice(task, agency));
    }

    private static Notice notice(TaskOrphaned task, UUID agency) {
        return TaskNotice.of(
                NoticeKind.TASK_ORPHANED,
                agency,
                task,
                new Agencies(List.of(task.agencyId())),
                new Roles(task.roles()),
                new Day(task.effectiveOn()),
                new Agencies(task.candidates()),
                new Day(task.lastDay()));
    }
}
