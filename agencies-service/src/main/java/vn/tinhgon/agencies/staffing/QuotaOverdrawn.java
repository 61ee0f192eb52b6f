package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** More posts would leave an agency than it has on some day. */
public class QuotaOverdrawn extends Refusal {

    QuotaOverdrawn(Overdraft first) {
        super(
                Kind.RULE_BROKEN,
                "quota-overdrawn",
                first.name(),
                first.category(),
                first.on(),
                -first.balance());
    }

    /** The first day on which a balance is below nought. */
    record Overdraft(String name, StaffCategory category, LocalDate on, int balance) {}
}
