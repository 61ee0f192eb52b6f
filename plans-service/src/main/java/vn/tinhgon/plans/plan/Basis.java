package vn.tinhgon.plans.plan;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.tinhgon.plans.directive.RelationKind;

/**
 * A document that a plan carries out, continues or replaces, as it cites it.
 *
 * @param directiveId the document in the register, null while it is not found there
 */
@Embeddable
public record Basis(
        String documentType,
        String number,
        LocalDate dated,
        String issuer,
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "text") RelationKind relation,
        UUID directiveId) {

    /** As a document cites it. */
    public static Basis cited(String documentType, String number, LocalDate dated, String issuer) {
        return new Basis(documentType, number, dated, issuer, RelationKind.IMPLEMENTS, null);
    }

    Basis foundAs(UUID directive) {
        return new Basis(documentType, number, dated, issuer, relation, directive);
    }

    public boolean isRegistered() {
        return directiveId != null;
    }
}
