package vn.tinhgon.agencies.search;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A search for words in names. The index takes the longer the more common the words are that it is
 * asked for, so it is asked for few; the names that it finds are held against the whole.
 *
 * @param asked what the index is asked
 * @param whole what names have to answer
 * @param isCommon whether so many names may answer that an index of words is of no use; then all is
 *     asked, as that is little
 */
record TextSearch(String asked, String whole, boolean isCommon) {

    /** No name has no word. */
    static final TextSearch NONE = new TextSearch("", "", false);

    private static final double COMMON = 0.25;
    private static final int FEWEST = 3;
    private static final int ENOUGH_TO_LEAVE_ONE_OUT = 4;

    static TextSearch all(List<Sought> words) {
        return words.isEmpty()
                ? NONE
                : new TextSearch(each(telling(words)), each(words), isCommon(words));
    }

    /** All words but any one of them, which may be left out when enough remain. */
    static TextSearch allButOne(List<Sought> words) {
        return words.size() < ENOUGH_TO_LEAVE_ONE_OUT
                ? NONE
                : new TextSearch(eitherHalf(words), allBut(words), false);
    }

    boolean isEmpty() {
        return whole.isEmpty();
    }

    /** The rarest words, and all others but the common ones: what goes together is not rarer. */
    private static List<Sought> telling(List<Sought> words) {
        var rarestFirst = words.stream().distinct().sorted(comparingDouble(Sought::share)).toList();
        return rarestFirst.subList(
                0, Math.min(Math.max(rare(rarestFirst), FEWEST), rarestFirst.size()));
    }

    private static boolean isCommon(List<Sought> words) {
        return rare(words) == 0 && words.size() <= FEWEST;
    }

    private static int rare(List<Sought> words) {
        return (int) words.stream().filter(word -> word.share() < COMMON).count();
    }

    /** Where but one word is missing, one half is whole; each gets its part of the rare words. */
    private static String eitherHalf(List<Sought> words) {
        var rarestFirst = words.stream().sorted(comparingDouble(Sought::share)).toList();
        var halves =
                IntStream.range(0, words.size())
                        .boxed()
                        .collect(
                                partitioningBy(
                                        i -> i % 2 == 0, mapping(rarestFirst::get, toList())));
        return Lexemes.any(halves.values().stream().map(half -> each(telling(half))));
    }

    private static String each(List<Sought> words) {
        return Lexemes.both(words.stream().map(Sought::lexemes));
    }

    /** By halves, which is quicker to look through than one combination after the other. */
    private static String allBut(List<Sought> words) {
        var middle = words.size() / 2;
        var left = words.subList(0, middle);
        var right = words.subList(middle, words.size());
        return Lexemes.any(Stream.of(with(left, right), with(right, left)));
    }

    private static String with(List<Sought> all, List<Sought> allBut) {
        var left = allBut.size() == 1 ? Stream.<String>of() : Stream.of(allBut(allBut));
        return Lexemes.both(Stream.concat(all.stream().map(Sought::lexemes), left));
    }
}
