package vn.tinhgon.plans.task.pilot;

/** Sơ kết and tổng kết. */
public enum ReviewKind {
    INTERIM,
    FINAL
}
