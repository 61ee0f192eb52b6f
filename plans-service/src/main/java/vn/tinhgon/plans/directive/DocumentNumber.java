package vn.tinhgon.plans.directive;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Number and sign of a document, as {@code 12-KH/TU} or {@code 05/2024/NĐ-CP}. */
public final class DocumentNumber {

    /** Conversion leaves spaces and line breaks around the hyphens. */
    public static final String PATTERN =
            "\\d+\\p{Ll}?(?:\\s?/\\s?\\d{4})?\\s?[-–/]\\s?%1$s(?:\\s?[-–/]\\s?%1$s){0,4}"
                    .formatted("\\p{Lu}(?:\\p{L}|&(?=\\p{Lu}))*\\d*(?:\\.\\p{Lu}{2,}(?!\\p{Ll}))?");

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

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private DocumentNumber() {}

    /** Whether it is number and sign, and nothing else. */
    public static boolean isOne(String canonical) {
        return FORM.matcher(canonical).matches();
    }

    public static String canonical(String written) {
        return written.replaceAll("\\s", "").replace('–', '-');
    }

    public static Optional<String> level(String number) {
        return Optional.ofNullable(LEVELS.get(number.replaceAll(".*[-/]", "")));
    }
}
