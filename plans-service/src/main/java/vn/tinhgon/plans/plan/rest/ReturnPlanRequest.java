package vn.tinhgon.plans.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a draft is not issued as it is. */
@Schema(
        name = "ReturnPlan",
        examples = "{\"reasons\": \"Mục III.5 phải giao một cơ quan chủ trì khác\"}")
public record ReturnPlanRequest(@NotBlank @Size(max = 4000) String reasons) {}
