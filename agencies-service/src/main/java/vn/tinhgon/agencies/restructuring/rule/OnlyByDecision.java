package vn.tinhgon.agencies.restructuring.rule;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.merger.Consequences;

/**
 * Rule 4: agencies are established, merged and ended only by a decision with number, date and
 * issuer (KL121 2025 of the district, III.1). A warning until approval, which cannot be given
 * without.
 */
@ApplicationScoped
class OnlyByDecision implements Rule {

    private static final String FIELD = "decision";

    @Override
    public Finding judge(Consequences consequences, Optional<Decision> decision) {
        return decision.map(
                        d -> Finding.passed(4, FIELD, "decided", d.number(), d.date(), d.issuer()))
                .orElseGet(() -> Finding.warned(4, FIELD, "decision-awaited"));
    }
}
