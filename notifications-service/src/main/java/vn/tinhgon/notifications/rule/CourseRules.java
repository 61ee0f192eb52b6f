package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.TaskCancelled;
import vn.tinhgon.events.TaskCompletionReturned;
import vn.tinhgon.events.TaskCompletionSubmitted;
import vn.tinhgon.events.TaskResumed;
import vn.tinhgon.events.TaskSuspended;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** How the work on a task goes is told to those whom it concerns. */
class CourseRules {

    /** Who watches over the task has to answer. */
    List<Notice> submitted(TaskCompletionSubmitted task, Succession succession) {
        return new Hearers(succession)
                .add(task.monitorId())
                .tell(
                        agency ->
                                TaskNotice.of(
                                        NoticeKind.TASK_COMPLETION_SUBMITTED,
                                        agency,
                                        task,
                                        new Agencies(List.of(task.leadId())),
                                        new Day(task.completedOn()),
                                        new Day(task.lastDay()),
                                        new Text(task.evidence())));
    }

    /** The lead has to bring what is missing. */
    List<Notice> returned(TaskCompletionReturned task, Succession succession) {
        return new Hearers(succession)
                .add(task.leadId())
                .tell(
                        agency ->
                                TaskNotice.of(
                                        NoticeKind.TASK_COMPLETION_RETURNED,
                                        agency,
                                        task,
                                        new Text(task.reason()),
                                        new Day(task.returnedOn()),
                                        new Day(task.lastDay())));
    }

    /** Nobody goes on working. */
    List<Notice> suspended(TaskSuspended task, Succession succession) {
        return new Hearers(succession)
                .addAll(task.agencyIds())
                .add(task.monitorId())
                .tell(
                        agency ->
                                TaskNotice.of(
                                        NoticeKind.TASK_SUSPENDED,
                                        agency,
                                        task,
                                        new Text(task.reason()),
                                        new Day(task.suspendedOn())));
    }

    /** Everybody goes on working. */
    List<Notice> resumed(TaskResumed task, Succession succession) {
        return new Hearers(succession)
                .addAll(task.agencyIds())
                .add(task.monitorId())
                .tell(
                        agency ->
                                TaskNotice.of(
                                        NoticeKind.TASK_RESUMED,
                                        agency,
                                        task,
                                        new Text(task.reason()),
                                        new Day(task.resumedOn()),
                                        new Day(task.lastDay())));
    }

    /** Nobody has to do it any more. */
    List<Notice> cancelled(TaskCancelled task, Succession succession) {
        return new Hearers(succession)
                .addAll(task.agencyIds())
                .add(task.monitorId())
                .tell(
                        agency ->
                                TaskNotice.of(
                                        NoticeKind.TASK_CANCELLED,
                                        agency,
                                        task,
                                        new Text(task.reason()),
                                        new Day(task.cancelledOn())));
    }
}
