package vn.tinhgon.plans.directive.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A relation is so no more. */
@Schema(
        name = "EndRelation",
        examples = "{\"validUntil\": \"2025-01-24\", \"reason\": \"Kết luận 121-KL/TW thay thế\"}")
public record EndRelationRequest(
        @Schema(description = "The first day on which it is not so; today when left out")
                LocalDate validUntil,
        @NotBlank @Size(max = 2000) String reason) {}
