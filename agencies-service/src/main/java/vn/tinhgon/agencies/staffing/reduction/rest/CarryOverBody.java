package vn.tinhgon.agencies.staffing.reduction.rest;

import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.staffing.StaffCategory;
import vn.tinhgon.agencies.staffing.reduction.CarryOver;

/** What an area carries over from the term before. */
@Schema(
        name = "CarryOver",
        examples =
                """
                {"areaId": "01980000-0000-7000-8000-000000000093", "category": "CIVIL_SERVANT", "posts": 0,
                 "decision": {"number": "70-QĐ/TU", "date": "2022-09-01", "issuer": "Ban Thường vụ Tỉnh ủy"}}""")
public record CarryOverBody(
        @NotNull UUID areaId,
        @NotNull StaffCategory category,
        @Schema(description = "Posts cut beyond the duty") @NotNull @Min(0) @Max(1_000_000)
                Integer posts,
        @NotNull @Valid DecisionBody decision) {

    CarryOver carryOver() {
        return new CarryOver(areaId, category, posts, decision.decision());
    }
}
