package vn.tinhgon.plans.directive.rest;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.directive.DocumentType;

/** A document in a list. */
@Schema(name = "DirectiveLine")
public record DirectiveLine(
        UUID id,
        DocumentType documentType,
        @Schema(examples = "18-NQ/TW") String number,
        LocalDate dated,
        String issuerName,
        UUID issuerId,
        String title,
        @Schema(examples = "vn") String scope,
        UUID planId) {}
