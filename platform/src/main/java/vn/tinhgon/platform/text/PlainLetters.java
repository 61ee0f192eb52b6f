package vn.tinhgon.platform.text;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The letters and signs that nearly all Vietnamese texts are written with, composed. What a text of
 * them alone becomes is looked up letter by letter: reading a document asks for it at every line.
 */
final class PlainLetters {

    private static final int END = 0x2030;
    private static final char OTHERWISE = '\0';

    private final char[] folded = new char[END];

    /**
     * @param slowly what folds any text
     */
    PlainLetters(UnaryOperator<String> slowly) {
        for (char letter = 0; letter < END; letter++) {
            folded[letter] = isPlain(letter) ? folded(letter, slowly) : OTHERWISE;
        }
    }

    /** Empty where the text has another letter. */
    Optional<String> folded(String text) {
        var letters = new char[text.length()];
        var length = 0;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            var plain = letter < END ? folded[letter] : OTHERWISE;
            if (plain == OTHERWISE) {
                return Optional.empty();
            }
            if (plain != ' ' || length > 0 && letters[length - 1] != ' ') {
                letters[length++] = plain;
            }
        }
        var ended = length > 0 && letters[length - 1] == ' ' ? length - 1 : length;
        return Optional.of(new String(letters, 0, ended));
    }

    /** Whether there are no other letters, and no white space but single plain spaces. */
    static boolean areNormal(String text) {
        var before = '\0';
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == ' ' ? before == ' ' : !isVisible(letter)) {
                return false;
            }
            before = letter;
        }
        return true;
    }

    private static char folded(char letter, UnaryOperator<String> slowly) {
        var alone = slowly.apply(String.valueOf(letter));
        return switch (alone.length()) {
            case 0 -> ' ';
            case 1 -> alone.charAt(0);
            default -> OTHERWISE;
        };
    }

    private static boolean isPlain(char letter) {
        return isVisible(letter) || letter > 0 && Character.isWhitespace(letter);
    }

    /** What neither composes with its neighbours nor is white space. */
    private static boolean isVisible(char letter) {
        return letter > ' ' && letter < 0x7F
                || letter > 0xA0 && letter < 0x250 && letter != 0xAD
                || letter >= 0x1EA0 && letter < 0x1F00
                || letter >= 0x2010 && letter < 0x2028;
    }
}
