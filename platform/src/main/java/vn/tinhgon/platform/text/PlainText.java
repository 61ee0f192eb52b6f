package vn.tinhgon.platform.text;

import java.util.regex.Pattern;

/**
 * Text as people send it in a field: composed, without what cannot be seen, and refused when it
 * holds what no text holds. Line breaks stay.
 */
public final class PlainText {

    private static final Pattern UNTEXTUAL =
            Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF]");
    private static final Pattern SPACES = Pattern.compile("[\\h&&[^ \\t]]");

    private PlainText() {}

    /**
     * What a person reads in the text; {@link NotText} when there is something in it that nobody
     * can.
     */
    public static String of(String sent) {
        if (isPrintableAscii(sent)) {
            return sent.strip();
        }
        if (UNTEXTUAL.matcher(sent).find()) {
            throw new NotText();
        }
        return VietnameseText.composed(SPACES.matcher(sent).replaceAll(" ")).strip();
    }

    /** Nothing to look at more closely: codes, dates and all that machines send by the thousand. */
    private static boolean isPrintableAscii(String sent) {
        for (var i = 0; i < sent.length(); i++) {
            if (sent.charAt(i) < ' ' || sent.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** A control character or half a character. */
    public static class NotText extends RuntimeException {
        NotText() {
            super("no text", null, false, false);
        }
    }
}
