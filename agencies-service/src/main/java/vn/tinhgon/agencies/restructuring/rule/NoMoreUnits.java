package vn.tinhgon.agencies.restructuring.rule;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.merger.Consequences;

/**
 * Rule 2: a restructuring adds no net unit (77-KH/TU Hậu Giang 2018, II.1.1). Staff follows when
 * quotas are kept.
 */
@ApplicationScoped
class NoMoreUnits implements Rule {

    @Override
    public Finding judge(Consequences consequences, Optional<Decision> decision) {
        var net = consequences.netUnits();
        return net > 0
                ? Finding.refused(2, "inputIds", "more-units", net)
                : Finding.passed(2, "inputIds", "no-more-units", -net);
    }
}
