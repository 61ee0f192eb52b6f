package vn.tinhgon.platform.problem;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** See {@link DatabaseFailure}. */
@Provider
public class PersistenceFailureMapper extends ExceptionMapperBase<PersistenceException> {

    @Override
    protected HttpProblem toProblem(PersistenceException failure) {
        return DatabaseFailure.problem(failure);
    }
}
