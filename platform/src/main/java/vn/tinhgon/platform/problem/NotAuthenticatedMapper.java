package vn.tinhgon.platform.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;

/**
 * A token that is broken, expired or somebody else's; the library's own mapper does not fit this
 * Quarkus.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class NotAuthenticatedMapper extends ExceptionMapperBase<AuthenticationFailedException> {

    @Override
    protected HttpProblem toProblem(AuthenticationFailedException refused) {
        return HttpProblem.builder()
                .withStatus(401)
                .withHeader("WWW-Authenticate", RefusalMapper.CHALLENGE)
                .build();
    }
}
