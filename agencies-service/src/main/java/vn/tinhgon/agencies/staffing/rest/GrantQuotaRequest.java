package vn.tinhgon.agencies.staffing.rest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.staffing.StaffCategory;
import vn.tinhgon.platform.problem.InvalidField;

/** The quota of a year for an agency. */
@Schema(
        examples =
                """
                {"year": 2026, "quotas": [{"category": "CIVIL_SERVANT", "posts": 48}],
                 "decision": {"number": "1320/QĐ-UBND", "date": "2025-12-20", "issuer": "UBND tỉnh Hậu Giang"}}""")
public record GrantQuotaRequest(
        @NotNull @Min(1990) @Max(2199) Integer year,
        @Schema(description = "The first day on which it is so, in the year; 1 January when absent")
                LocalDate effectiveOn,
        @Schema(description = "How many posts there are then, not how many more") @NotEmpty
                List<@NotNull @Valid QuotaBody> quotas,
        @Schema(description = "Required: no quota without a decision") @Valid
                DecisionBody decision) {

    LocalDate day() {
        return QuotaYear.day(year, effectiveOn);
    }

    Map<StaffCategory, Integer> posts() {
        var posts = new EnumMap<StaffCategory, Integer>(StaffCategory.class);
        for (var quota : quotas) {
            if (posts.put(quota.category(), quota.posts()) != null) {
                throw new InvalidField("quotas", "category-twice", quota.category());
            }
        }
        return posts;
    }

    Decision grantedBy() {
        return QuotaYear.decision(decision);
    }
}
