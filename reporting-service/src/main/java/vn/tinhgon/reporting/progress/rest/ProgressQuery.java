package vn.tinhgon.reporting.progress.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.reporting.progress.GroupBy;
import vn.tinhgon.reporting.progress.Question;

/** What a caller may ask about; everything can be left out. */
public class ProgressQuery {

    @Parameter(
            description =
                    "Địa bàn, mặc định là địa bàn của bạn. Part of the country, your own by default",
            example = "vn.93")
    @QueryParam("scope")
    String scope;

    @Parameter(
            description = "Cấp của cơ quan chủ trì. Level of the leading agency",
            example = "PROVINCE")
    @QueryParam("level")
    String level;

    @Parameter(description = "Cơ quan chủ trì. The leading agency")
    @QueryParam("agencyId")
    UUID agencyId;

    @Parameter(description = "Kế hoạch. The plan")
    @QueryParam("planId")
    UUID planId;

    @Parameter(schema = @Schema(enumeration = {"agency", "level", "scope"}))
    @QueryParam("groupBy")
    @DefaultValue("agency")
    String groupBy;

    @Parameter(
            description = "Ngày cần xem, mặc định hôm nay. The day, today by default",
            example = "2026-11-10")
    @QueryParam("asOf")
    LocalDate asOf;

    Question by(Caller caller, LocalDate today) {
        return new Question(
                caller.within(Optional.ofNullable(scope).map(Scope::new)),
                Optional.ofNullable(asOf).orElse(today),
                GroupBy.of(groupBy),
                Optional.ofNullable(level),
                Optional.ofNullable(agencyId),
                Optional.ofNullable(planId));
    }
}
