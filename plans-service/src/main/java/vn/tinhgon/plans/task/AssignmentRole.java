package vn.tinhgon.plans.task;

/** An agency's part in a task, and what it obliges the agency to. */
public enum AssignmentRole {
    /** chủ trì: exactly one, accountable. */
    LEAD(Obligation.COMPLETE),
    /** tham mưu */
    ADVISE(Obligation.CONTRIBUTE),
    /** phối hợp */
    COORDINATE(Obligation.CONTRIBUTE),
    /** thực hiện */
    IMPLEMENT(Obligation.CONTRIBUTE),
    /** chỉ đạo */
    DIRECT(Obligation.ATTEND),
    /** theo dõi, đôn đốc */
    MONITOR(Obligation.ACCEPT),
    /** kiểm tra, giám sát */
    SUPERVISE(Obligation.ATTEND),
    /** quyết định */
    DECIDE(Obligation.ATTEND);

    private final Obligation obligation;

    AssignmentRole(Obligation obligation) {
        this.obligation = obligation;
    }

    public Obligation obligation() {
        return obligation;
    }
}
