package vn.tinhgon.notifications.notice;

import java.util.Locale;

/** The kinds of notice; each has its words in the message bundles under its key. */
public enum NoticeKind {
    PLAN_ISSUED,
    TASK_ASSIGNED,
    TASK_COMPLETED,
    TASK_OVERDUE,
    TASK_REASSIGNED,
    AGENCY_MERGED;

    /** As events are named on the wire, such as {@code task-assigned}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
