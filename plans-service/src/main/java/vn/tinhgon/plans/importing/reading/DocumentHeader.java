package vn.tinhgon.plans.importing.reading;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
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

    /** Not the year of a cited document, nor one end of a period. */
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?iu)(?<!tháng \\d{1,2} |từ |đến |đến hết )năm (?<year>20\\d{2})(?! ?[-–] ?\\d|,? đến)");

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

    /**
     * The year that is meant where a deadline has none: that of which the title speaks, else that
     * of the document.
     */
    public OptionalInt year() {
        var issued = date == null ? 0 : date.getYear();
        var spokenOf =
                YEAR.matcher(title == null ? "" : title)
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group("year")))
                        .filter(year -> year >= issued)
                        .distinct()
                        .toArray();
        return spokenOf.length == 1
                ? OptionalInt.of(spokenOf[0])
                : issued > 0 ? OptionalInt.of(issued) : OptionalInt.empty();
    }

    private static String field(String name, Object value) {
        return value == null ? name : "";
    }
}
