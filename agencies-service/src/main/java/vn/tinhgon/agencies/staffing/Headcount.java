package vn.tinhgon.agencies.staffing;

/**
 * How many work in an agency.
 *
 * @param professionalPosts those of them in professional posts (vị trí chuyên môn, nghiệp vụ)
 * @param deputies those of them who are deputy heads (cấp phó)
 */
public record Headcount(
        int civilServants,
        int budgetEmployees,
        int revenueEmployees,
        int professionalPosts,
        int deputies) {

    public static final Headcount NOBODY = new Headcount(0, 0, 0, 0, 0);

    public int filled(StaffCategory category) {
        return switch (category) {
            case CIVIL_SERVANT -> civilServants;
            case PUBLIC_EMPLOYEE_BUDGET -> budgetEmployees;
            case PUBLIC_EMPLOYEE_REVENUE -> revenueEmployees;
        };
    }

    public int total() {
        return civilServants + budgetEmployees + revenueEmployees;
    }

    public Headcount plus(Headcount other) {
        return new Headcount(
                civilServants + other.civilServants,
                budgetEmployees + other.budgetEmployees,
                revenueEmployees + other.revenueEmployees,
                professionalPosts + other.professionalPosts,
                deputies + other.deputies);
    }

    /** What is left without others; of whom there are fewer by now, none are left. */
    public Headcount without(Headcount others) {
        return new Headcount(
                Math.max(0, civilServants - others.civilServants),
                Math.max(0, budgetEmployees - others.budgetEmployees),
                Math.max(0, revenueEmployees - others.revenueEmployees),
                Math.max(0, professionalPosts - others.professionalPosts),
                Math.max(0, deputies - others.deputies));
    }
}
