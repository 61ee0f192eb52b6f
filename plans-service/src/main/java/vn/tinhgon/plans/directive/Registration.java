package vn.tinhgon.plans.directive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.platform.caller.Scope;

/**
 * A document as somebody enters it.
 *
 * @param issuerId the registered agency, null when {@code issuerName} says who issued it
 * @param scope the area for which it was issued; what bears a central sign is the country's
 */
public record Registration(
        DocumentType documentType,
        String number,
        LocalDate dated,
        UUID issuerId,
        String issuerName,
        String title,
        Scope scope) {

    /** What is left out here is as it is there. */
    Registration over(Registration known) {
        var sameIssuer = issuerId == null && issuerName == null;
        return new Registration(
                or(documentType, known.documentType),
                or(number, known.number),
                or(dated, known.dated),
                sameIssuer ? known.issuerId : issuerId,
                sameIssuer ? known.issuerName : issuerName,
                or(title, known.title),
                or(scope, known.scope));
    }

    private static <T> T or(T stated, T known) {
        return stated == null ? known : stated;
    }

    Scope scopeOr(Scope callers) {
        return Optional.ofNullable(scope)
                .orElseGet(
                        () ->
                                DocumentNumber.level(DocumentNumber.canonical(number))
                                                .filter("CENTRAL"::equals)
                                                .isPresent()
                                        ? Scope.COUNTRY
                                        : callers);
    }
}
