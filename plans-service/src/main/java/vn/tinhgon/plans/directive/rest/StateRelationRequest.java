package vn.tinhgon.plans.directive.rest;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.directive.RelationKind;

/** What a document does to an earlier one. */
@Schema(
        name = "StateRelation",
        examples =
                """
                {"kind": "CONTINUES", "directiveId": "01980000-0000-7000-8000-000000000018", "validFrom": "2023-02-28"}""")
public record StateRelationRequest(
        @NotNull RelationKind kind,
        @Schema(description = "The earlier document") @NotNull UUID directiveId,
        @Schema(description = "Since when; the day of the document when left out")
                LocalDate validFrom) {}
