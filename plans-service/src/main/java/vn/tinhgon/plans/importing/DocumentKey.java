package vn.tinhgon.plans.importing;

import java.time.LocalDate;

import vn.tinhgon.plans.directive.DocumentNumber;
import vn.tinhgon.platform.text.VietnameseText;

/**
 * What tells a document from all others of a part of the country: issuer, number with sign, and
 * date.
 *
 * @param text null while one of them is unknown
 */
record DocumentKey(String text) {

    static DocumentKey of(String issuer, String number, LocalDate date) {
        return issuer == null || number == null || date == null
                ? new DocumentKey(null)
                : new DocumentKey(
                        "%s|%s|%s"
                                .formatted(
                                        VietnameseText.fold(issuer),
                                        DocumentNumber.canonical(number),
                                        date));
    }
}
