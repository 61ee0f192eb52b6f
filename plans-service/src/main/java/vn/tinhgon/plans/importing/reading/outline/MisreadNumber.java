package vn.tinhgon.plans.importing.reading.outline;

import java.util.regex.Pattern;

/** Puts right what a scanner makes of the numbers at the beginning of a line: "Ill." is "III.". */
final class MisreadNumber {

    private static final Pattern ONE = Pattern.compile("^[l|](?=[.)] ?\\p{Lu}\\p{Ll})");
    private static final Pattern ROMAN =
            Pattern.compile("^(?=[IVXl]*l)(?<number>[IVXl]{2,5})(?=\\s?[.\\-–] ?\\p{Lu})");

    private MisreadNumber() {}

    static String repaired(String line) {
        if (line.isEmpty() || "IVXl|".indexOf(line.charAt(0)) < 0) {
            return line;
        }
        var roman = ROMAN.matcher(line);
        if (roman.find()) {
            return roman.group("number").replace('l', 'I') + line.substring(roman.end());
        }
        return ONE.matcher(line).replaceFirst("1");
    }
}
