package vn.tinhgon.notifications.rule;

import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.events.NamedTask;
import vn.tinhgon.notifications.notice.Argument;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/** Notices about tasks, each of which first names its task. */
final class TaskNotice {

    private TaskNotice() {}

    static Notice of(NoticeKind kind, UUID agency, NamedTask task, Argument... more) {
        var name =
                Stream.of(
                        new Text(task.ref()), new Text(task.title()), new Text(task.planNumber()));
        return new Notice(
                kind,
                agency,
                task.planId(),
                task.taskId(),
                task.ref(),
                Stream.<Argument>concat(name, Stream.of(more)).toList());
    }
}
