package vn.tinhgon.platform.problem;

import java.util.List;

/**
 * One thing that is wrong, and where.
 *
 * @param field the path of the field, such as {@code tasks[3].deadline}
 * @param code key of the message (and, where the rule has one, of its source) in the message
 *     bundles
 */
public record Violation(String field, String code, List<Object> arguments) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    public Violation(String field, String code, Object... arguments) {
        this(field, code, List.of(arguments));
    }
}
