package vn.tinhgon.plans.deadline.reading;

import java.util.regex.Pattern;

/** Patterns of whole Vietnamese words, whatever their case. */
final class Words {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private Words() {}

    static Pattern words(String expression) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + expression + ")(?![\\p{L}\\d])", ANY_CASE);
    }
}
