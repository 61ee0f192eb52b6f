package vn.tinhgon.plans.plan;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.tinhgon.events.Decision;

/**
 * How a plan ended.
 *
 * @param reason the final review, or why it was revoked
 * @param decisionNumber the document that revoked it, null when none had to
 */
@Embeddable
public record PlanEnd(
        @Column(name = "ended_on") LocalDate on,
        @Column(name = "ended_by") String by,
        @Column(name = "end_reason") String reason,
        String decisionNumber,
        LocalDate decisionDate,
        String decisionIssuer,
        UUID supersededBy) {

    static PlanEnd reviewed(LocalDate on, String by, String review) {
        return new PlanEnd(on, by, review, null, null, null, null);
    }

    static PlanEnd decided(LocalDate on, String by, String reason, Decision decision) {
        return new PlanEnd(
                on, by, reason, decision.number(), decision.date(), decision.issuer(), null);
    }

    static PlanEnd replaced(LocalDate on, String by, UUID plan) {
        return new PlanEnd(on, by, null, null, null, null, plan);
    }
}
