package vn.tinhgon.platform.problem;

import java.util.List;

/** Fields of a request that cannot be taken as they are. */
public class InvalidField extends Refusal {

    public InvalidField(String field, String code, Object... arguments) {
        this(List.of(new Violation(field, code, arguments)));
    }

    public InvalidField(List<Violation> violations) {
        super(Kind.MALFORMED, "invalid-fields", violations, violations.size());
    }
}
