package vn.tinhgon.plans.importing.reading;

import java.time.LocalDate;

import vn.tinhgon.plans.directive.DocumentType;

/**
 * Another document that this one names as its basis; date and issuer are null where it does not say
 * them.
 */
public record Citation(DocumentType type, String number, LocalDate date, String issuer) {}
