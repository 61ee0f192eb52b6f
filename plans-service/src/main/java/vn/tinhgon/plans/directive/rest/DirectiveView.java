package vn.tinhgon.plans.directive.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.directive.Directive;
import vn.tinhgon.plans.directive.DirectiveCorrection;
import vn.tinhgon.plans.directive.DocumentType;
import vn.tinhgon.plans.directive.RelationKind;
import vn.tinhgon.platform.rest.Versioned;

/** A document with its relations as of a day. */
@Schema(name = "Directive")
public record DirectiveView(
        UUID id,
        long version,
        DocumentType documentType,
        @Schema(examples = "18-NQ/TW") String number,
        LocalDate dated,
        String issuerName,
        UUID issuerId,
        String title,
        @Schema(examples = "vn") String scope,
        @Schema(description = "The plan that it is the document of") UUID planId,
        @Schema(description = "What it does to earlier documents") List<Related> relations,
        @Schema(description = "What later documents do to it") List<Related> citedBy,
        @Schema(description = "What it was registered as by mistake, the first one first")
                List<DirectiveCorrection> corrections)
        implements Versioned {

    static DirectiveView of(
            Directive directive, List<Related> relations, List<DirectiveCorrection> corrections) {
        return new DirectiveView(
                directive.id(),
                directive.version(),
                directive.documentType(),
                directive.number(),
                directive.dated(),
                directive.issuerName(),
                directive.issuer().orElse(null),
                directive.title(),
                directive.scope().path(),
                directive.plan().orElse(null),
                relations.stream().filter(r -> !r.incoming()).toList(),
                relations.stream().filter(Related::incoming).toList(),
                corrections);
    }

    /** Another document and what the later of the two does to the earlier. */
    @Schema(name = "DirectiveRelation")
    public record Related(
            UUID id,
            RelationKind kind,
            @Schema(hidden = true) @JsonIgnore boolean incoming,
            UUID directiveId,
            String number,
            LocalDate dated,
            String issuerName,
            String title,
            LocalDate validFrom,
            LocalDate validUntil,
            String reason) {}
}
