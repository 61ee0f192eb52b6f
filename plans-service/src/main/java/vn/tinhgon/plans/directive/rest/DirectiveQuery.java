package vn.tinhgon.plans.directive.rest;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.directive.DocumentType;

/** Which documents are asked for; everything can be left out. */
public class DirectiveQuery {

    @Parameter(
            description = "Words of number, title or issuer, in any spelling",
            example = "nghi quyet 18")
    @RestQuery
    String q;

    @Parameter(description = "Number and sign", example = "18-NQ/TW")
    @RestQuery
    String number;

    @RestQuery LocalDate dated;
    @RestQuery DocumentType documentType;
}
