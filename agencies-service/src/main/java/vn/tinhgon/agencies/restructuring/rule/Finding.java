package vn.tinhgon.agencies.restructuring.rule;

import java.util.List;

import vn.tinhgon.platform.problem.Violation;

/**
 * What one rule found.
 *
 * @param rule its number in the project's list of rules
 * @param message key and arguments of its words, and the part of the case that it is about
 */
public record Finding(int rule, Outcome outcome, Violation message) {

    public boolean refuses() {
        return outcome == Outcome.REFUSED;
    }

    static Finding passed(int rule, String field, String code, Object... arguments) {
        return new Finding(rule, Outcome.PASSED, new Violation(field, code, List.of(arguments)));
    }

    static Finding warned(int rule, String field, String code, Object... arguments) {
        return new Finding(rule, Outcome.WARNED, new Violation(field, code, List.of(arguments)));
    }

    static Finding refused(int rule, String field, String code, Object... arguments) {
        return new Finding(rule, Outcome.REFUSED, new Violation(field, code, List.of(arguments)));
    }
}
