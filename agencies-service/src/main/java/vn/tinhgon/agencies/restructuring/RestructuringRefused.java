package vn.tinhgon.agencies.restructuring;

import java.util.List;
import java.util.stream.Collectors;

import vn.tinhgon.agencies.restructuring.rule.Finding;
import vn.tinhgon.platform.problem.Refusal;

/** Rules refuse what the case would do; each is told with its source. */
public class RestructuringRefused extends Refusal {

    RestructuringRefused(List<Finding> findings) {
        super(
                Kind.RULE_BROKEN,
                "restructuring-refused",
                findings.stream().filter(Finding::refuses).map(Finding::message).toList(),
                findings.stream()
                        .filter(Finding::refuses)
                        .map(finding -> String.valueOf(finding.rule()))
                        .collect(Collectors.joining(", ")));
    }
}
