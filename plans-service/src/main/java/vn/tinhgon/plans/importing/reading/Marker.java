package vn.tinhgon.plans.importing.reading;

import java.util.regex.Pattern;

/**
 * What a line begins with, and so what it is.
 *
 * @param number as printed, empty where the type has none
 * @param text what follows the marker
 */
record Marker(Type type, String number, String text) {

    enum Type {
        /** "III. …", "II- …" */
        PART("(?<number>[IVX]+)\\s?[.\\-–)]\\s?(?<text>\\p{Lu}.*)"),
        /** "2. …", "1.1. …"; a hand may have put "(1)" before it */
        ITEM("(?:\\(\\d+\\) )?(?<number>\\d{1,3})[.)] (?<text>\\D.*)"),
        SUB_ITEM("(?:\\(\\d+\\) )?(?<number>\\d{1,2}(?:\\.\\d{1,2}){1,4})[.)]? (?<text>\\D.*)"),
        LETTER("(?<number>[a-zđ])\\) (?<text>.*)"),
        /** "- Cơ quan phối hợp: …"; without a bullet it begins with a capital letter */
        LABEL("(?:[-–+•] ?|(?=\\p{Lu}))(?<text>" + Label.CAPTION + ".*)"),
        BULLET("[-–+•] ?(?<text>.*)"),
        /** The distribution list or the signature: the body of the document is over. */
        CLOSING("(?<text>(?:Nơi nhận|T/M|TM\\.|K/T|KT\\.).*)"),
        PLAIN("(?<text>.*)");

        private final Pattern pattern;

        Type(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    static Marker of(String line) {
        for (var type : Type.values()) {
            var found = type.pattern.matcher(line);
            if (found.matches()) {
                var number = found.namedGroups().containsKey("number") ? found.group("number") : "";
                return new Marker(type, number, found.group("text"));
            }
        }
        throw new IllegalArgumentException("Not a line: " + line);
    }

    boolean is(Type other) {
        return type == other;
    }

    /** Whether a new part or item begins. */
    boolean opens() {
        return is(Type.PART) || is(Type.ITEM) || is(Type.SUB_ITEM) || is(Type.LETTER);
    }
}
