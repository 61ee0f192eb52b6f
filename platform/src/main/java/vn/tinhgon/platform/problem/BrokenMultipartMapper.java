package vn.tinhgon.platform.problem;

import java.io.IOException;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * A multipart body that ends before its time is the caller's doing; Quarkus reports it as a plain
 * I/O failure.
 */
@Provider
public class BrokenMultipartMapper extends ExceptionMapperBase<IOException> {

    @Override
    protected HttpProblem toProblem(IOException failure) {
        var broken = String.valueOf(failure.getMessage()).contains("parsing multipart");
        return HttpProblem.builder().withStatus(broken ? 400 : 500).build();
    }
}
