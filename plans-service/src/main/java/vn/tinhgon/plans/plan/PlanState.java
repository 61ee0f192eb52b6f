package vn.tinhgon.plans.plan;

/** Where a plan is in its life. */
public enum PlanState {
    /** dự thảo */
    DRAFT,
    /** đang thẩm định: handed in, and frozen until it is issued or returned */
    IN_REVIEW,
    /** đã ban hành: in force */
    ISSUED,
    /** đã tổng kết */
    CONCLUDED,
    /** được thay thế bằng kế hoạch khác */
    SUPERSEDED,
    /** bị hủy bỏ bằng quyết định */
    REVOKED
}
