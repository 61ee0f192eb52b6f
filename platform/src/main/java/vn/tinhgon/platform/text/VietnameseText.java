package vn.tinhgon.platform.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** The two forms of a Vietnamese text: one to show and quote, one to search and match on. */
public final class VietnameseText {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final PlainLetters LETTERS = new PlainLetters(VietnameseText::folded);

    private VietnameseText() {}

    /** Composed characters, without those that cannot be seen. */
    static String composed(String text) {
        return Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Form.NFC);
    }

    /** Composed characters, and one plain space wherever there was white space of any kind. */
    public static String normalise(String text) {
        if (PlainLetters.areNormal(text)) {
            return text.strip();
        }
        var visible = INVISIBLE.matcher(text).replaceAll("");
        var spaced = WHITE_SPACE.matcher(visible).replaceAll(" ");
        return Normalizer.normalize(spaced, Form.NFC).strip();
    }

    /**
     * Lower-case words without diacritics and punctuation. Composition alone unifies neither ủy
     * with uỷ, which place the tone differently, nor does it take đ apart.
     */
    public static String fold(String text) {
        return LETTERS.folded(text).orElseGet(() -> folded(text));
    }

    private static String folded(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        var apart = Normalizer.normalize(visible.toLowerCase(Locale.ROOT), Form.NFD);
        var unmarked = MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
        return BETWEEN_WORDS.matcher(unmarked).replaceAll(" ").strip();
    }
}
