package vn.tinhgon.plans.importing.reading.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The letters with which every match of a pattern begins, taken from the pattern itself. A text
 * that has none of them need not be searched, and most texts have none: looking for letters costs a
 * small part of trying a pattern at each of its places.
 */
public final class Openings {

    private final List<String> all;

    private Openings(List<String> all) {
        this.all = all;
    }

    public static Openings of(Pattern pattern) {
        var openings = new OpeningsOfPattern(pattern).found();
        return new Openings(
                openings.stream()
                        .filter(
                                opening ->
                                        openings.stream()
                                                .noneMatch(
                                                        shorter ->
                                                                !shorter.equals(opening)
                                                                        && opening.startsWith(
                                                                                shorter)))
                        .toList());
    }

    /** A text in the form in which openings are looked for: capital and small letters are one. */
    public static String comparable(String text) {
        var letters = text.toCharArray();
        for (var i = 0; i < letters.length; i++) {
            letters[i] = comparable(letters[i]);
        }
        return new String(letters);
    }

    /** As patterns compare them. */
    public static char comparable(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    /** Whether a match may be in a text; where there is none of the openings, there is no match. */
    public boolean mayBeIn(String comparable) {
        for (var opening : all) {
            if (comparable.contains(opening)) {
                return true;
            }
        }
        return false;
    }

    /** The first letters of all of them; a pattern has none that may begin with any letter. */
    Stream<Character> firstLetters() {
        if (all.contains("")) {
            throw new IllegalStateException("A match may begin with any letter");
        }
        return all.stream().map(opening -> opening.charAt(0)).distinct();
    }
}
