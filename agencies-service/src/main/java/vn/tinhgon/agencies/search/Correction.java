package vn.tinhgon.agencies.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.tinhgon.agencies.search.Question.Reading;

/**
 * What somebody may have meant who slipped: each word that no name has stands for words like it and
 * for what it abbreviates, and so does at most one word besides.
 *
 * @param alike the words of names that are one slip away from a word; it itself when names have it
 */
record Correction(List<Reading> readings, Map<String, SortedSet<String>> alike) {

    private static final SortedSet<String> NONE = new TreeSet<>();
    private static final int MOST_NAMES = 500;

    /** Whole names of words that there are; none when nobody has slipped so. */
    List<String> likeliestNames() {
        return hasSlipped() ? Phrases.of(ways(-1)) : List.of();
    }

    /** Whole names, to be looked up as they are. */
    List<String> names() {
        var oneMore =
                IntStream.range(0, readings.size()).filter(i -> isKnown(readings.get(i))).boxed();
        return Stream.concat(Stream.of(-1), oneMore)
                .flatMap(slip -> Phrases.of(ways(slip)).stream())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    /** Nothing but the end of the last word may be missing. */
    boolean mayGoOn() {
        return readings.stream().limit(readings.size() - 1L).noneMatch(this::isSlip);
    }

    /** All words that can be read at all; none when that is how they are. */
    TextSearch allWords(ToDoubleFunction<String> share) {
        return hasSlipped() ? TextSearch.all(sought(share)) : TextSearch.NONE;
    }

    TextSearch allButOneWord(ToDoubleFunction<String> share) {
        return TextSearch.allButOne(sought(share));
    }

    private List<Collection<String>> ways(int slip) {
        return IntStream.range(0, readings.size())
                .mapToObj(i -> i == slip ? near(readings.get(i)) : ways(readings.get(i)))
                .toList();
    }

    private Collection<String> ways(Reading reading) {
        return isKnown(reading)
                ? reading.ways()
                : Stream.concat(reading.meanings().stream(), near(reading).stream()).toList();
    }

    private List<Sought> sought(ToDoubleFunction<String> share) {
        return readings.stream()
                .distinct()
                .map(this::ways)
                .filter(ways -> !ways.isEmpty())
                .map(ways -> ways.stream().map(way -> Sought.phrase(way, share)).toList())
                .map(Sought::any)
                .toList();
    }

    private SortedSet<String> near(Reading reading) {
        return alike.getOrDefault(reading.word(), NONE);
    }

    private boolean hasSlipped() {
        return !readings.stream().allMatch(this::isKnown);
    }

    /** No name has the word, and it abbreviates nothing. */
    private boolean isSlip(Reading reading) {
        return !isKnown(reading) && reading.meanings().isEmpty();
    }

    private boolean isKnown(Reading reading) {
        return near(reading).contains(reading.word());
    }
}
