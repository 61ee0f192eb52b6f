package vn.tinhgon.agencies.agency.rest;

import java.util.Optional;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.tinhgon.agencies.code.Code;
import vn.tinhgon.platform.problem.InvalidField;

/** The code that somebody asks about. */
public class CodeQuery {

    @Parameter(example = "QD20", required = true)
    @QueryParam("scheme")
    String scheme;

    @Parameter(example = "H30.12", required = true)
    @QueryParam("code")
    String code;

    Code code() {
        return new Code(required("scheme", scheme), required("code", code));
    }

    private static String required(String name, String value) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> new InvalidField(name, "parameter-missing", name));
    }
}
