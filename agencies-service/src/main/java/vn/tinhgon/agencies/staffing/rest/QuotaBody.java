package vn.tinhgon.agencies.staffing.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.staffing.StaffCategory;

/** Posts of a category that are granted. */
@Schema(name = "QuotaOfCategory")
public record QuotaBody(
        @NotNull StaffCategory category,
        @Schema(examples = "48") @NotNull @Min(0) @Max(1_000_000) Integer posts) {}
