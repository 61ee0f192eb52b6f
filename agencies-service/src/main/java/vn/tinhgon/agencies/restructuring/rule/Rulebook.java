package vn.tinhgon.agencies.restructuring.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.merger.Consequences;

/** All rules, in the order of their numbers. */
@ApplicationScoped
public class Rulebook {

    private final Instance<Rule> rules;

    Rulebook(Instance<Rule> rules) {
        this.rules = rules;
    }

    public List<Finding> judge(Consequences consequences, Optional<Decision> decision) {
        return rules.stream()
                .map(rule -> rule.judge(consequences, decision))
                .sorted(Comparator.comparingInt(Finding::rule))
                .toList();
    }
}
