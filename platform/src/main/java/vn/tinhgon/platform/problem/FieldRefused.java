package vn.tinhgon.platform.problem;

import java.util.List;

/**
 * A request that the rules do not allow because of one field, whose value would be fine otherwise.
 * The rule has one sentence, which is told of the request and of the field.
 */
public abstract class FieldRefused extends Refusal {

    protected FieldRefused(Kind kind, String field, String code, Object... arguments) {
        super(kind, code, List.of(new Violation(field, code, arguments)), arguments);
    }
}
