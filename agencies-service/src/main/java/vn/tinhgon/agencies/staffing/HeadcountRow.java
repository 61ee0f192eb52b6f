package vn.tinhgon.agencies.staffing;

import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

import org.jdbi.v3.core.statement.SqlStatement;

/** An agency's figures as tables have them, and many of them as one statement takes them. */
record HeadcountRow(
        UUID agencyId,
        int civilServants,
        int budgetEmployees,
        int revenueEmployees,
        int professionalPosts,
        int deputies) {

    static final String FIGURES =
            "civil_servants, budget_employees, revenue_employees, professional_posts, deputies";

    /** The rows that {@link #bind} gives a statement, for its {@code from}. */
    static final String ROWS =
            "unnest(:agencies, :civil, :budget, :revenue, :professional, :deputies) as s(agency_id, "
                    + FIGURES
                    + ")";

    static HeadcountRow of(UUID agency, Headcount headcount) {
        return new HeadcountRow(
                agency,
                headcount.civilServants(),
                headcount.budgetEmployees(),
                headcount.revenueEmployees(),
                headcount.professionalPosts(),
                headcount.deputies());
    }

    Headcount headcount() {
        return new Headcount(
                civilServants, budgetEmployees, revenueEmployees, professionalPosts, deputies);
    }

    static <S extends SqlStatement<S>> S bind(S statement, List<HeadcountRow> rows) {
        return statement
                .bindArray(
                        "agencies", UUID.class, rows.stream().map(HeadcountRow::agencyId).toList())
                .bindArray("civil", Integer.class, column(rows, HeadcountRow::civilServants))
                .bindArray("budget", Integer.class, column(rows, HeadcountRow::budgetEmployees))
                .bindArray("revenue", Integer.class, column(rows, HeadcountRow::revenueEmployees))
                .bindArray(
                        "professional",
                        Integer.class,
                        column(rows, HeadcountRow::professionalPosts))
                .bindArray("deputies", Integer.class, column(rows, HeadcountRow::deputies));
    }

    private static List<Integer> column(List<HeadcountRow> rows, ToIntFunction<HeadcountRow> of) {
        return rows.stream().map(of::applyAsInt).toList();
    }
}
