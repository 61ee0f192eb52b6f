package vn.tinhgon.plans.directive;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a document was registered as until it was corrected.
 *
 * @param correctedOn the first day on which it was registered otherwise
 */
public record DirectiveCorrection(
        DocumentType documentType,
        String number,
        LocalDate dated,
        UUID issuerId,
        String issuerName,
        String title,
        String scope,
        LocalDate correctedOn,
        String reason) {}
