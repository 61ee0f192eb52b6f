package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.TaskObstacleAnswered;
import vn.tinhgon.events.TaskObstacleDueSoon;
import vn.tinhgon.events.TaskObstacleOverdue;
import vn.tinhgon.events.TaskObstacleRaised;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/**
 * The body that must answer an obstacle hears of it and is reminded, who leads the task hears the
 * answer, and who watches over the plan hears both. Of an answer that is late who waits for it and
 * who issued the plan hear too.
 */
class ObstacleRules {

    List<Notice> raised(TaskObstacleRaised task, Succession succession) {
        return new Duties(succession)
                .add(task.toId(), "ANSWER")
                .add(task.monitorId(), "MONITOR")
                .tell(
                        (agency, roles) ->
                                TaskNotice.of(
                                        NoticeKind.TASK_OBSTACLE_RAISED,
                                        agency,
                                        task,
                                        new Agencies(List.of(task.raisedById())),
                                        new Text(task.what()),
                                        new Day(task.answerBy()),
                                        roles));
    }

    List<Notice> dueSoon(TaskObstacleDueSoon task, Succession succession) {
        return new Duties(succession)
                .add(task.toId(), "ANSWER")
                .tell(
                        (agency, roles) ->
                                TaskNotice.of(
                                        NoticeKind.TASK_OBSTACLE_DUE_SOON,
                                        agency,
                                        task,
                                        new Agencies(List.of(task.raisedById())),
                                        new Text(task.what()),
                                        new Day(task.answerBy()),
                                        new Text(String.valueOf(task.daysLeft())),
                                        roles));
    }

    List<Notice> overdue(TaskObstacleOverdue task, Succession succession) {
        return new Duties(succession)
                .add(task.toId(), "ANSWER")
                .add(task.raisedById(), "RAISE")
                .add(task.monitorId(), "MONITOR")
                .add(task.issuerId(), "ISSUE")
                .tell(
                        (agency, roles) ->
                                TaskNotice.of(
                                        NoticeKind.TASK_OBSTACLE_OVERDUE,
                                        agency,
                                        task,
                                        new Agencies(List.of(task.toId())),
                                        new Text(task.what()),
                                        new Day(task.answerBy()),
                                        new Text(String.valueOf(task.daysLate())),
                                        roles));
    }

    List<Notice> answered(TaskObstacleAnswered task, Succession succession) {
        return new Duties(succession)
                .add(task.leadId(), "LEAD")
                .add(task.monitorId(), "MONITOR")
                .tell(
                        (agency, roles) ->
                                TaskNotice.of(
                                        NoticeKind.TASK_OBSTACLE_ANSWERED,
                                        agency,
                                        task,
                                        new Agencies(List.of(task.answeredById())),
                                        new Text(task.what()),
                                        new Text(task.answer()),
                                        roles));
    }
}
