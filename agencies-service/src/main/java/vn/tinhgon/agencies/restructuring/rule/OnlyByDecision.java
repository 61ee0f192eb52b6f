package vn.tinhgon.agencies.restructuring.rule;

import java.time.Clock;
import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.effect.Consequences;

/**
 * Rule 4: agencies are established, merged and ended only by a decision with number, date and
 * issuer (KL121 2025 of the district, III.1), signed on the day on which it takes effect at the
 * latest. A warning until approval, which cannot be given without.
 */
@ApplicationScoped
class OnlyByDecision implements Rule {

    private static final String FIELD = "decision";
    private static final String DATE = "decision.date";

    private final Clock clock;

    OnlyByDecision(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Finding judge(Consequences consequences, Grounds grounds) {
        return grounds.decision()
                .map(signed -> judge(signed, consequences.effectiveOn()))
                .orElseGet(() -> Finding.warned(4, FIELD, "decision-awaited"));
    }

    private Finding judge(Decision signed, LocalDate effectiveOn) {
        if (signed.date().isAfter(LocalDate.now(clock))) {
            return Finding.refused(4, DATE, "decision-in-future", signed.date());
        }
        return signed.date().isAfter(effectiveOn)
                ? Finding.refused(4, DATE, "decision-after-effect", signed.date(), effectiveOn)
                : Finding.passed(
                        4, FIELD, "decided", signed.number(), signed.date(), signed.issuer());
    }
}
