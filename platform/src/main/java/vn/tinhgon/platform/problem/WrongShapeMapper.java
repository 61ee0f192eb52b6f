package vn.tinhgon.platform.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** A list where an object belongs, or the like; Quarkus by itself answers 400 and says nothing. */
@Provider
@Priority(Priorities.USER - 1)
public class WrongShapeMapper extends ExceptionMapperBase<MismatchedInputException> {

    @Override
    protected HttpProblem toProblem(MismatchedInputException mismatch) {
        return HttpProblem.builder().withStatus(400).build();
    }
}
