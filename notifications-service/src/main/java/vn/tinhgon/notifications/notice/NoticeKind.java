package vn.tinhgon.notifications.notice;

import java.util.Locale;

/**
 * The kinds of notice, the most pressing first; each has its words in the message bundles under its
 * key.
 */
public enum NoticeKind {
    TASK_OVERDUE,
    TASK_CONTRIBUTION_OVERDUE,
    CASCADE_DUTY_OVERDUE,
    CASCADE_DUTY_ORPHANED,
    TASK_DUE_SOON,
    TASK_OBSTACLE_RAISED,
    TASK_OBSTACLE_ANSWERED,
    TASK_EXTENSION_REQUESTED,
    TASK_EXTENSION_DECIDED,
    TASK_DEADLINE_MOVED,
    TASK_SILENT,
    TASK_ORPHANED,
    TASK_COMPLETION_RETURNED,
    TASK_COMPLETION_SUBMITTED,
    TASK_CANCELLED,
    TASK_SUSPENDED,
    TASK_RESUMED,
    TASK_COMPLETED,
    TASK_CONTRIBUTION_ASKED,
    TASK_CONTRIBUTED,
    STAFFING_LIMIT_EXCEEDED,
    PILOT_REVIEW_DUE,
    RESTRUCTURING_APPROVED,
    RESTRUCTURING_REJECTED,
    RESTRUCTURING_WITHDRAWN,
    RESTRUCTURING_SUBMITTED,
    AGENCY_RESTORED,
    AGENCY_MERGED,
    AGENCY_SPLIT,
    AGENCY_DISSOLVED,
    FUNCTION_TRANSFERRED,
    AGENCY_MOVED,
    AGENCY_RENAMED,
    PLAN_REVOKED,
    PLAN_SUPERSEDED,
    PLAN_AMENDED,
    PLAN_CONCLUDED,
    PLAN_ISSUED,
    CASCADE_DUTY_OPENED,
    CASCADE_DUTY_MET,
    TASK_AMENDED,
    TASK_REASSIGNED,
    TASK_ASSIGNED;

    /** As events are named on the wire, such as {@code task-assigned}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
