package vn.tinhgon.plans.plan.rest;

import java.time.LocalDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a plan out of force by a decision. */
@Schema(
        name = "RevokePlan",
        examples =
                """
                {"decision": {"number": "15-QĐ/TU", "date": "2019-06-10", "issuer": "Ban Thường vụ Tỉnh ủy"},
                 "reason": "Không còn phù hợp với quy định mới của Trung ương", "effectiveOn": "2019-06-15"}""")
public record RevokePlanRequest(
        @NotNull @Valid DecisionRequest decision,
        @NotBlank @Size(max = 4000) String reason,
        @Schema(description = "The first day on which it is not in force; today when left out")
                LocalDate effectiveOn) {}
