package vn.tinhgon.plans.plan;

import java.util.UUID;
import jakarta.persistence.Embeddable;

import vn.tinhgon.events.PlanRecipient;

/**
 * A line of the distribution list ("Nơi nhận").
 *
 * @param agencyId the registered agency, null for groups of bodies and those not registered
 * @param purpose such as "để báo cáo", null where none is stated
 */
@Embeddable
public record Recipient(String name, UUID agencyId, String purpose) {

    PlanRecipient told() {
        return new PlanRecipient(agencyId, name, purpose);
    }
}
