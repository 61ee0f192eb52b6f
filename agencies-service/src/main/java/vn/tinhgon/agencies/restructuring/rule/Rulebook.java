package vn.tinhgon.agencies.restructuring.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import vn.tinhgon.agencies.restructuring.effect.Consequences;
import vn.tinhgon.agencies.restructuring.effect.Enacted;
import vn.tinhgon.agencies.restructuring.effect.Reversed;

/** All rules, in the order of their numbers. */
@ApplicationScoped
public class Rulebook {

    private final Instance<Rule> rules;
    private final Instance<MoveRule> moveRules;

    Rulebook(Instance<Rule> rules, Instance<MoveRule> moveRules) {
        this.rules = rules;
        this.moveRules = moveRules;
    }

    public List<Finding> judge(Consequences consequences, Grounds grounds) {
        var ofMoves =
                switch (consequences) {
                    case Enacted enacted ->
                            moveRules.stream().map(rule -> rule.judge(enacted, grounds));
                    case Reversed _ -> Stream.<Finding>empty();
                };
        return Stream.concat(rules.stream().map(rule -> rule.judge(consequences, grounds)), ofMoves)
                .sorted(Comparator.comparingInt(Finding::rule))
                .toList();
    }
}
