package vn.tinhgon.plans.plan.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.directive.DocumentType;
import vn.tinhgon.plans.directive.RelationKind;
import vn.tinhgon.plans.plan.Basis;
import vn.tinhgon.platform.problem.InvalidField;

/** A document that a plan cites: one of the register, or as the plan writes it. */
@Schema(name = "BasisRequest")
public record BasisRequest(
        @Schema(description = "IMPLEMENTS when left out") RelationKind relation,
        UUID directiveId,
        DocumentType documentType,
        @Size(max = 100) String number,
        LocalDate dated,
        @Size(max = 300) String issuer) {

    Basis basis() {
        if (directiveId == null && number == null) {
            throw new InvalidField("basis", "field-required");
        }
        return new Basis(
                documentType == null ? null : documentType.name(),
                number,
                dated,
                issuer,
                Optional.ofNullable(relation).orElse(RelationKind.IMPLEMENTS),
                directiveId);
    }
}
