package vn.tinhgon.agencies.staffing.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.staffing.Headcount;
import vn.tinhgon.platform.problem.InvalidField;

/** How many work in an agency; figures only, never persons. */
@Schema(
        examples =
                """
                {"on": "2026-06-30", "civilServants": 45, "budgetEmployees": 12, "revenueEmployees": 0,
                 "professionalPosts": 40, "deputies": 3}""")
public record ReportStaffRequest(
        @Schema(description = "The first day on which it is so") @NotNull LocalDate on,
        @Schema(description = "Cán bộ, công chức") @NotNull @Min(0) @Max(1_000_000)
                Integer civilServants,
        @Schema(description = "Viên chức hưởng lương từ ngân sách nhà nước")
                @NotNull
                @Min(0)
                @Max(1_000_000)
                Integer budgetEmployees,
        @Schema(description = "Viên chức hưởng lương từ nguồn thu sự nghiệp")
                @NotNull
                @Min(0)
                @Max(1_000_000)
                Integer revenueEmployees,
        @Schema(description = "Those in professional posts (vị trí chuyên môn, nghiệp vụ)")
                @NotNull
                @Min(0)
                Integer professionalPosts,
        @Schema(description = "Deputy heads (cấp phó)") @NotNull @Min(0) Integer deputies) {

    Headcount headcount() {
        var staff =
                new Headcount(
                        civilServants,
                        budgetEmployees,
                        revenueEmployees,
                        professionalPosts,
                        deputies);
        mustBePartOf(staff.total(), "professionalPosts", professionalPosts);
        mustBePartOf(staff.total(), "deputies", deputies);
        return staff;
    }

    private static void mustBePartOf(int all, String field, int some) {
        if (some > all) {
            throw new InvalidField(field, "more-than-all-staff", some, all);
        }
    }
}
