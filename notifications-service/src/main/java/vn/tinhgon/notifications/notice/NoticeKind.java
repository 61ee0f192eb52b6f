package vn.tinhgon.notifications.notice;

import java.util.Locale;

/**
 * The kinds of notice, the most pressing first; each has its words in the message bundles under its
 * key.
 */
public enum NoticeKind {
    TASK_OVERDUE,
    TASK_COMPLETED,
    AGENCY_MERGED,
    PLAN_ISSUED,
    TASK_REASSIGNED,
    TASK_ASSIGNED;

    /** As events are named on the wire, such as {@code task-assigned}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
