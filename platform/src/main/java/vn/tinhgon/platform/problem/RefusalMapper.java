package vn.tinhgon.platform.problem;

import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Gives a refusal its status; {@link ProblemLanguage} gives it its words. */
@Provider
public class RefusalMapper extends ExceptionMapperBase<Refusal> {

    private static final int SECONDS = 5;
    static final String CHALLENGE = "Bearer realm=\"tinhgon\"";

    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        var problem = HttpProblem.builder().withStatus(status(refusal.kind()));
        return switch (refusal.kind()) {
            case UNAUTHENTICATED -> problem.withHeader("WWW-Authenticate", CHALLENGE).build();
            case BUSY -> problem.withHeader("Retry-After", SECONDS).build();
            default -> problem.build();
        };
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNREADABLE -> 415;
            case RULE_BROKEN -> 422;
            case UNCONDITIONAL -> 428;
            case BUSY -> 429;
        };
    }
}
