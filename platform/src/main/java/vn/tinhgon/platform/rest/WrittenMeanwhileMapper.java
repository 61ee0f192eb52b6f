package vn.tinhgon.platform.rest;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Two writers at once: the slower one is told that its version is stale. */
@Provider
public class WrittenMeanwhileMapper extends ExceptionMapperBase<OptimisticLockException> {

    @Override
    protected HttpProblem toProblem(OptimisticLockException lost) {
        return HttpProblem.builder().withStatus(412).build();
    }
}
