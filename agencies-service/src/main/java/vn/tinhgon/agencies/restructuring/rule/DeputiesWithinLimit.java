package vn.tinhgon.agencies.restructuring.rule;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Rule 8: deputies and size stay within the limits for kind, level and size (Lâm Đồng KL50 2023,
 * II.6; 77-KH/TU Hậu Giang 2018, III.14).
 */
@ApplicationScoped
class DeputiesWithinLimit extends LimitRule {

    DeputiesWithinLimit() {
        super(8, "deputies");
    }
}
