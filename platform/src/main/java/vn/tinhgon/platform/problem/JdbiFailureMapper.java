package vn.tinhgon.platform.problem;

import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jdbi.v3.core.JdbiException;

/** See {@link DatabaseFailure}. */
@Provider
public class JdbiFailureMapper extends ExceptionMapperBase<JdbiException> {

    @Override
    protected HttpProblem toProblem(JdbiException failure) {
        return DatabaseFailure.problem(failure);
    }
}
