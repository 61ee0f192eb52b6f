package vn.tinhgon.platform.problem;

import java.util.List;

/**
 * A request that the rules do not allow. Subclasses are named by the fact ({@code
 * TaskAlreadyCompleted}); their {@code code} is the key of title, detail and source in the message
 * bundles, and the arguments fill the detail.
 */
public abstract class Refusal extends RuntimeException {

    private final Kind kind;
    private final String code;
    private final List<Violation> violations;
    private final transient Object[] arguments;

    protected Refusal(Kind kind, String code, Object... arguments) {
        this(kind, code, List.of(), arguments);
    }

    protected Refusal(Kind kind, String code, List<Violation> violations, Object... arguments) {
        super(code, null, false, false);
        this.kind = kind;
        this.code = code;
        this.violations = List.copyOf(violations);
        this.arguments = arguments;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** Why a request is refused; the edge knows the status that says so. */
    public enum Kind {
        MALFORMED,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        STALE,
        TOO_LARGE,
        UNREADABLE,
        RULE_BROKEN,
        UNCONDITIONAL,
        /** Too much is asked for at once; the same may be sent again a little later. */
        BUSY
    }
}
