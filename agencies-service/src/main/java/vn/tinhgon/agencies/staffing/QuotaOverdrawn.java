package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import vn.tinhgon.platform.problem.Refusal;
import vn.tinhgon.platform.problem.Violation;

/** More posts would leave agencies than they have on some day. */
public class QuotaOverdrawn extends Refusal {

    private final transient List<Overdraft> overdrafts;

    QuotaOverdrawn(List<Overdraft> overdrafts, Function<Overdraft, String> field) {
        super(
                Kind.RULE_BROKEN,
                "quota-overdrawn",
                overdrafts.stream().map(o -> o.violation(field.apply(o))).toList(),
                overdrafts.getFirst().name(),
                overdrafts.getFirst().category(),
                overdrafts.getFirst().on(),
                overdrafts.getFirst().lacking());
        this.overdrafts = overdrafts;
    }

    /** The same, telling which fields of a request are at fault. */
    QuotaOverdrawn at(Function<Overdraft, String> field) {
        return new QuotaOverdrawn(overdrafts, field);
    }

    /**
     * Posts of a category that an agency would have to give and has not.
     *
     * @param on the first day on which some are lacking
     * @param lacking how many at most, on that day or later
     */
    record Overdraft(
            UUID agencyId, String name, StaffCategory category, LocalDate on, int lacking) {
        boolean isOf(QuotaGrant grant) {
            return agencyId.equals(grant.agencyId()) && category == grant.category();
        }

        private Violation violation(String field) {
            return new Violation(field, "quota-lacking", name, category, on, lacking);
        }
    }
}
