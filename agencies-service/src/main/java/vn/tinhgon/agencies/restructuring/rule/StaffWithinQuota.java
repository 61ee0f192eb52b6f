package vn.tinhgon.agencies.restructuring.rule;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Rule 7: staff stays within the yearly quota (Lâm Đồng KL50 2023, II.7; Lai Châu KL50 2023, II.4).
 */
@ApplicationScoped
class StaffWithinQuota extends LimitRule {

    StaffWithinQuota() {
        super(7, "quota");
    }
}
