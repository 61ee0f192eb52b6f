package vn.tinhgon.plans.task;

/** An agency's part in a task. */
public enum AssignmentRole {
    /** chủ trì: exactly one, accountable. */
    LEAD,
    /** tham mưu */
    ADVISE,
    /** phối hợp */
    COORDINATE,
    /** thực hiện */
    IMPLEMENT,
    /** chỉ đạo */
    DIRECT,
    /** theo dõi, đôn đốc */
    MONITOR,
    /** kiểm tra, giám sát */
    SUPERVISE,
    /** quyết định */
    DECIDE
}
