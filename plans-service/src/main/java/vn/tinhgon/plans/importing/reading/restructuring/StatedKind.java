package vn.tinhgon.plans.importing.reading.restructuring;

/** The change as the document calls it; what it is in law is decided when a case is made of it. */
public enum StatedKind {
    /** hợp nhất */
    CONSOLIDATE,
    /** sáp nhập */
    ABSORB,
    /** chia */
    DIVIDE,
    /** tách */
    SEPARATE,
    /** thành lập */
    ESTABLISH,
    /** giải thể */
    DISSOLVE,
    /** kết thúc hoạt động */
    TERMINATE,
    /** đổi tên */
    RENAME,
    /** chuyển chức năng, nhiệm vụ */
    TRANSFER_FUNCTION,
    /** chuyển cơ quan chủ quản */
    REPARENT,
    /** tổ chức lại */
    REORGANIZE,
    /** phục vụ chung */
    SHARED_SERVICE,
    /** một người giữ hai chức danh */
    CONCURRENT_POST,
    /** kết thúc thí điểm */
    END_PILOT
}
