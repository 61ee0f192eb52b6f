package vn.tinhgon.agencies.staffing;

/** Those for whom quotas are granted. */
public enum StaffCategory {
    /** Cán bộ, công chức. */
    CIVIL_SERVANT,
    /** Viên chức hưởng lương từ ngân sách nhà nước. */
    PUBLIC_EMPLOYEE_BUDGET,
    /** Viên chức hưởng lương từ nguồn thu sự nghiệp. */
    PUBLIC_EMPLOYEE_REVENUE
}
