package vn.tinhgon.plans.task.obstacle;

/** Whether the body that was asked has answered. */
public enum ObstacleState {
    AWAITING,
    OVERDUE,
    ANSWERED,
    ANSWERED_LATE,
    PASSED_ON
}
