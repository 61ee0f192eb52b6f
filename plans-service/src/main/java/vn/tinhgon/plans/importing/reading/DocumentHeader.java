package vn.tinhgon.plans.importing.reading;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.directive.DocumentType;

/**
 * What a document says of itself; null where it says nothing.
 *
 * @param number number and sign, such as {@code 12-KH/TU}
 * @param level the code of the level, inferred from the sign and the issuer
 */
public record DocumentHeader(
        DocumentType type,
        String number,
        LocalDate date,
        String place,
        String issuer,
        String level,
        String title,
        List<Citation> basis,
        List<Recipient> distribution) {

    public DocumentHeader {
        basis = List.copyOf(basis);
        distribution = List.copyOf(distribution);
    }

    /** A document is known by issuer, number with sign, and date: which of these it lacks. */
    public List<String> missing() {
        return Stream.of(field("number", number), field("date", date), field("issuer", issuer))
                .filter(not(String::isEmpty))
                .toList();
    }

    private static String field(String name, Object value) {
        return value == null ? name : "";
    }
}
