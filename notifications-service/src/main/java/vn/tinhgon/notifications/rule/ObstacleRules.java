package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.TaskObstacleAnswered;
import vn.tinhgon.events.TaskObstacleRaised;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/**
 * The body that must answer an obstacle hears of it, who leads the task hears the answer, and who
 * watches over the plan hears both.
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
