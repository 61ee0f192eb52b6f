package vn.tinhgon.agencies.code;

import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Pattern;

import vn.tinhgon.platform.problem.InvalidField;

/**
 * Codes for data exchange (mã định danh điện tử) of Decision 20/2020/QĐ-TTg, such as {@code
 * H30.12}: from the province or ministry down, at most 35 of 0-9, A-Z and dots. The codes before it
 * read the other way round and were filled up with zeros, such as {@code 000.00.12.H30}.
 */
final class ElectronicCode {

    static final String SCHEME = "QD20";
    private static final int LONGEST = 35;
    private static final Pattern CANONICAL = Pattern.compile("[A-Z][0-9]{2}(\\.[0-9A-Z]+)*");
    private static final Pattern REVERSED = Pattern.compile("([0-9A-Z]+\\.)+[A-Z][0-9]{2}");
    private static final Pattern FILLING = Pattern.compile("(\\.0+)+$");

    private ElectronicCode() {}

    static String canonical(String text) {
        if (text.length() <= LONGEST && CANONICAL.matcher(text).matches()) {
            return text;
        }
        if (text.length() <= LONGEST && REVERSED.matcher(text).matches()) {
            return FILLING.matcher(turned(text)).replaceFirst("");
        }
        throw new InvalidField("code", "electronic-code-invalid", text);
    }

    private static String turned(String text) {
        var parts = Arrays.asList(text.split("\\."));
        Collections.reverse(parts);
        return String.join(".", parts);
    }
}
