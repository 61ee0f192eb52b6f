package vn.tinhgon.agencies.agency;

import java.util.regex.Pattern;

import vn.tinhgon.platform.text.VietnameseText;

/**
 * What names of agencies are compared by: their folded words without "và", which never tells two
 * agencies apart and which people leave out.
 */
public final class NameKey {

    /** Not the last word, which may be the name of a place. */
    private static final Pattern AND = Pattern.compile(" va (?=.)");

    private NameKey() {}

    public static String of(String name) {
        return AND.matcher(VietnameseText.fold(name)).replaceAll(" ");
    }
}
