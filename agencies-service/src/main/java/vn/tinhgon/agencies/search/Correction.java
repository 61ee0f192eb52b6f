package vn.tinhgon.agencies.search;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody may have meant who slipped: each word that no name has stands for words like it,
 * and so does at most one word besides.
 *
 * @param alike the words of names that are one slip away from a word; it itself when names have it
 */
record Correction(List<String> words, Map<String, SortedSet<String>> alike) {

    private static final SortedSet<String> NONE = new TreeSet<>();
    private static final int MOST_NAMES = 500;
    private static final int ENOUGH_TO_LEAVE_ONE_OUT = 4;

    /** Whole names, to be looked up as they are. */
    List<String> names() {
        var oneMore = IntStream.range(0, words.size()).filter(i -> isKnown(words.get(i))).boxed();
        return Stream.concat(Stream.of(-1), oneMore)
                .flatMap(slip -> Phrases.of(ways(slip)).stream())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    /** Text search for all words that can be read at all; empty when none can. */
    String allWords() {
        return groups().isEmpty() ? "" : Lexemes.both(groups().stream());
    }

    /** The same for all of them but any one. */
    String allButOneWord() {
        return groups().size() < ENOUGH_TO_LEAVE_ONE_OUT ? allWords() : allBut(groups());
    }

    private List<SortedSet<String>> ways(int slip) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> i == slip ? near(words.get(i)) : readings(words.get(i)))
                .toList();
    }

    private List<String> groups() {
        return words.stream()
                .distinct()
                .map(this::readings)
                .filter(readings -> !readings.isEmpty())
                .map(readings -> Lexemes.any(readings.stream().map(Lexemes::word)))
                .toList();
    }

    /** By halves, which the index answers faster than one combination after the other. */
    private static String allBut(List<String> groups) {
        var middle = groups.size() / 2;
        var left = groups.subList(0, middle);
        var right = groups.subList(middle, groups.size());
        return Lexemes.any(Stream.of(with(left, right), with(right, left)));
    }

    private static String with(List<String> all, List<String> allBut) {
        var left = allBut.size() == 1 ? Stream.<String>of() : Stream.of(allBut(allBut));
        return Lexemes.both(Stream.concat(all.stream(), left));
    }

    private SortedSet<String> readings(String word) {
        return isKnown(word) ? new TreeSet<>(List.of(word)) : near(word);
    }

    private SortedSet<String> near(String word) {
        return alike.getOrDefault(word, NONE);
    }

    private boolean isKnown(String word) {
        return near(word).contains(word);
    }
}
