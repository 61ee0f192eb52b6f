package vn.tinhgon.agencies.staffing;

import java.util.Map;

/** Posts granted, by category. */
public record Quota(int civilServants, int budgetEmployees, int revenueEmployees) {

    static Quota of(Map<StaffCategory, Integer> posts) {
        return new Quota(
                posts.getOrDefault(StaffCategory.CIVIL_SERVANT, 0),
                posts.getOrDefault(StaffCategory.PUBLIC_EMPLOYEE_BUDGET, 0),
                posts.getOrDefault(StaffCategory.PUBLIC_EMPLOYEE_REVENUE, 0));
    }

    public int posts(StaffCategory category) {
        return switch (category) {
            case CIVIL_SERVANT -> civilServants;
            case PUBLIC_EMPLOYEE_BUDGET -> budgetEmployees;
            case PUBLIC_EMPLOYEE_REVENUE -> revenueEmployees;
        };
    }

    public int total() {
        return civilServants + budgetEmployees + revenueEmployees;
    }
}
