package vn.tinhgon.plans.importing.reading;

import java.util.Map;
import java.util.Optional;

/** Number and sign of a document, as {@code 12-KH/TU} or {@code 05/2024/NĐ-CP}. */
final class DocumentNumber {

    /** Conversion leaves spaces and line breaks around the hyphens. */
    static final String PATTERN =
            "\\d+\\p{Ll}?(?:\\s?/\\s?\\d{4})?\\s?[-–/]\\s?\\p{Lu}\\p{L}*\\d*(?:\\s?[-–/]\\s?\\p{Lu}\\p{L}*\\d*){0,4}";

    /**
     * By what the sign ends with; a people's committee or a party committee (ĐU) may be of any
     * level.
     */
    private static final Map<String, String> LEVELS =
            Map.of(
                    "TW",
                    "CENTRAL",
                    "CP",
                    "CENTRAL",
                    "TTg",
                    "CENTRAL",
                    "TU",
                    "PROVINCE",
                    "HU",
                    "DISTRICT",
                    "QU",
                    "DISTRICT");

    private DocumentNumber() {}

    static String canonical(String written) {
        return written.replaceAll("\\s", "").replace('–', '-');
    }

    static Optional<String> level(String number) {
        return Optional.ofNullable(LEVELS.get(number.replaceAll(".*[-/]", "")));
    }
}
