package vn.tinhgon.plans.plan;

import java.time.LocalDate;
import jakarta.persistence.Embeddable;

/** A document that a plan carries out. */
@Embeddable
public record Basis(String documentType, String number, LocalDate dated, String issuer) {}
