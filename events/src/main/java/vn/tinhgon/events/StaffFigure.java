package vn.tinhgon.events;

/**
 * Posts of one category.
 *
 * @param category {@code CIVIL_SERVANT} (cán bộ, công chức), {@code PUBLIC_EMPLOYEE_BUDGET} (viên
 *     chức hưởng lương từ ngân sách) or {@code PUBLIC_EMPLOYEE_REVENUE} (từ nguồn thu)
 * @param quota posts granted (biên chế)
 * @param filled null while the agency has not reported
 */
public record StaffFigure(String category, int quota, Integer filled) {}
