package vn.tinhgon.plans.directive;

import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.registry.KnownAgency;

/**
 * What tells a document from all others. Issuers of many provinces bear one name: of those that the
 * registry does not know, the area decides.
 *
 * @param issuerId null while the issuer is not registered
 */
public record DirectiveKey(
        UUID issuerId, String issuerName, Scope scope, String number, LocalDate dated) {

    public DirectiveKey {
        number = DocumentNumber.canonical(number);
    }

    public static DirectiveKey of(KnownAgency issuer, String number, LocalDate dated) {
        return new DirectiveKey(
                issuer.id(), issuer.name(), new Scope(issuer.scope()), number, dated);
    }
}
