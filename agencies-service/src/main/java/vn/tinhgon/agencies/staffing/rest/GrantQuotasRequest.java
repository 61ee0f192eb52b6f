package vn.tinhgon.agencies.staffing.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.staffing.QuotaGrant;
import vn.tinhgon.agencies.staffing.StaffCategory;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.Violation;

/** The quotas of a year for many agencies, by one decision. */
@Schema(
        examples =
                """
                {"year": 2026, "decision": {"number": "1320/QĐ-UBND", "date": "2025-12-20", "issuer": "UBND tỉnh Hậu Giang"},
                 "grants": [{"agencyId": "01980000-0000-7000-8000-000000000010", "category": "CIVIL_SERVANT", "posts": 48},
                            {"agencyId": "01980000-0000-7000-8000-000000000011", "category": "CIVIL_SERVANT", "posts": 51}]}""")
public record GrantQuotasRequest(
        @NotNull @Min(1990) @Max(2199) Integer year,
        @Schema(description = "The first day on which it is so, in the year; 1 January when absent")
                LocalDate effectiveOn,
        @Schema(description = "Required: no quota without a decision") @Valid DecisionBody decision,
        @NotEmpty @Size(max = 10_000) List<@NotNull @Valid Row> grants) {

    /** Posts of a category for one agency. */
    @Schema(name = "QuotaOfAgency")
    public record Row(
            @NotNull UUID agencyId,
            @NotNull StaffCategory category,
            @Schema(
                            description = "How many posts there are then, not how many more",
                            examples = "48")
                    @NotNull
                    @Min(0)
                    @Max(1_000_000)
                    Integer posts) {
        private QuotaGrant grant() {
            return new QuotaGrant(agencyId, category, posts);
        }
    }

    LocalDate day() {
        return QuotaYear.day(year, effectiveOn);
    }

    Decision grantedBy() {
        return QuotaYear.decision(decision);
    }

    List<QuotaGrant> rows() {
        var seen = new HashSet<List<Object>>();
        var twice = new ArrayList<Violation>();
        for (var i = 0; i < grants.size(); i++) {
            var row = grants.get(i);
            if (!seen.add(List.of(row.agencyId(), row.category()))) {
                twice.add(
                        new Violation("grants[%d]".formatted(i), "category-twice", row.category()));
            }
        }
        if (!twice.isEmpty()) {
            throw new InvalidField(twice);
        }
        return grants.stream().map(Row::grant).toList();
    }
}
