package vn.tinhgon.agencies.restructuring;

import java.util.List;

import vn.tinhgon.agencies.restructuring.rule.Finding;
import vn.tinhgon.platform.problem.Refusal;
import vn.tinhgon.platform.problem.Violation;

/** Rules refuse what the case would do; each is told with its source. */
public class RestructuringRefused extends Refusal {

    private RestructuringRefused(List<Violation> broken) {
        super(Kind.RULE_BROKEN, "restructuring-refused", broken, broken.size());
    }

    static RestructuringRefused by(List<Finding> findings) {
        return new RestructuringRefused(
                findings.stream().filter(Finding::refuses).map(Finding::message).toList());
    }
}
