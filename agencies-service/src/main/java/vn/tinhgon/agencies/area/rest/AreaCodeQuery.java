package vn.tinhgon.agencies.area.rest;

import java.time.DateTimeException;
import java.util.Optional;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.time.StatedDate;

/** The code of an area that somebody asks about. */
public class AreaCodeQuery {

    @Parameter(example = "COMMUNE", required = true)
    @QueryParam("level")
    String level;

    @Parameter(example = "31321", required = true)
    @QueryParam("code")
    String code;

    @Parameter(
            description =
                    "Ngày mã được dùng, mặc định là asOf. The day on which the code was used, asOf by default",
            example = "2025-06-30",
            schema = @Schema(format = "date"))
    @QueryParam("codeAsOf")
    String codeAsOf;

    String level() {
        return required("level", level);
    }

    String code() {
        return required("code", code);
    }

    /** When the code was used, for somebody who asks at a moment. */
    Moment read(Moment moment) {
        try {
            return Optional.ofNullable(codeAsOf)
                    .map(StatedDate::parse)
                    .map(day -> new Moment(day, moment.known()))
                    .orElse(moment);
        } catch (DateTimeException notADate) {
            throw new InvalidField("codeAsOf", "date-invalid", codeAsOf);
        }
    }

    private static String required(String name, String value) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> new InvalidField(name, "parameter-missing", name));
    }
}
