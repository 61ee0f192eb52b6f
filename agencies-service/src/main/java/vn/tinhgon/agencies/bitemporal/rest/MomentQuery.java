package vn.tinhgon.agencies.bitemporal.rest;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.time.StatedDate;

/** {@code asOf} and {@code knownAt}; a bean parameter of every read of the registry. */
public class MomentQuery {

    @Parameter(
            description = "Ngày cần xem, mặc định hôm nay. The day to look at, today by default",
            example = "2025-06-30",
            schema = @Schema(format = "date"))
    @QueryParam("asOf")
    String asOf;

    @Parameter(
            description =
                    "Theo hiểu biết tại thời điểm này, mặc định hiện tại. As it was known then, now by default",
            example = "2025-07-01T00:00:00+07:00",
            schema = @Schema(format = "date-time"))
    @QueryParam("knownAt")
    String knownAt;

    public Moment at(Clock clock) {
        var moment = Moment.on(day().orElseGet(() -> LocalDate.now(clock)));
        return known().map(moment::asKnownAt).orElse(moment);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(asOf).map(StatedDate::parse);
        } catch (DateTimeException notADate) {
            throw new InvalidField("asOf", "date-invalid", asOf);
        }
    }

    private Optional<Instant> known() {
        try {
            return Optional.ofNullable(knownAt).map(MomentQuery::instant);
        } catch (DateTimeException notAnInstant) {
            throw new InvalidField("knownAt", "instant-invalid", knownAt);
        }
    }

    private static Instant instant(String text) {
        var stated = OffsetDateTime.parse(text);
        StatedDate.parse(stated.toLocalDate().toString());
        return stated.toInstant();
    }
}
