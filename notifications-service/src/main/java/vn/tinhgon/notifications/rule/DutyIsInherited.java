package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskReassigned;
import vn.tinhgon.events.TaskReassigned.DutyMove;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Roles;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** A successor is told which part of which task has come to it, and from whom. */
class DutyIsInherited implements Rule<TaskReassigned> {

    @Override
    public List<Notice> notices(TaskReassigned task, Succession succession) {
        var duties = new Duties(succession);
        task.moves().forEach(move -> duties.add(move.toId(), move.role()));
        return duties.tell(
                (agency, roles) -> notice(task, agency, givers(task, agency, succession), roles));
    }

    private static Agencies givers(TaskReassigned task, UUID agency, Succession succession) {
        return new Agencies(
                task.moves().stream()
                        .filter(
                                move ->
                                        succession
                                                .standingFor(move.toId())
                                                .filter(agency::equals)
                                                .isPresent())
                        .map(DutyMove::fromId)
                        .distinct()
                        .toList());
    }

    private static Notice notice(TaskReassigned task, UUID agency, Agencies givers, Roles roles) {
        return new Notice(
                NoticeKind.TASK_REASSIGNED,
                agency,
                task.planId(),
                task.taskId(),
                task.ref(),
                List.of(
                        new Text(task.ref()),
                        new Text(task.title()),
                        givers,
                        new Day(task.effectiveOn()),
                        new Day(task.lastDay()),
                        roles));
    }
}
