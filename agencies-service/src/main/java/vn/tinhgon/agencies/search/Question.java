package vn.tinhgon.agencies.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.tinhgon.agencies.agency.NameKey;

/** A name as somebody wrote it, with all ways to read its words. */
record Question(String key, List<Reading> readings) {

    static Question of(String written, Abbreviations abbreviations) {
        var key = NameKey.of(written);
        return new Question(
                key,
                Stream.of(key.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> new Reading(word, abbreviations.meanings(word)))
                        .toList());
    }

    boolean isEmpty() {
        return readings.isEmpty();
    }

    /** Whether a name has all words as they are written, the last one perhaps longer. */
    boolean isWrittenIn(String otherKey) {
        var words = List.of(otherKey.split(" "));
        return readings.stream()
                .map(Reading::word)
                .allMatch(asked -> words.stream().anyMatch(word -> word.startsWith(asked)));
    }

    /** The whole name, its abbreviations written out in each of their meanings. */
    List<String> spellings() {
        return Phrases.of(readings.stream().map(Reading::ways).toList());
    }

    /** The most likely of them, with which longer names begin. */
    String beginning() {
        return spellings().getFirst();
    }

    /**
     * All words in any order, as a text search.
     *
     * @param typing the last word may be the beginning of one
     */
    String allWords(boolean typing) {
        var last = readings.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> readings.get(i).lexemes(typing && i == last))
                .collect(joining(" & "));
    }

    /** A word with the phrases that it may abbreviate. */
    record Reading(String word, List<String> meanings) {

        private static final int ENOUGH_TO_BEGIN_A_WORD = 2;

        List<String> ways() {
            return Stream.concat(meanings.stream(), Stream.of(word)).toList();
        }

        String lexemes(boolean beginning) {
            var itself =
                    beginning && word.length() >= ENOUGH_TO_BEGIN_A_WORD
                            ? Lexemes.beginning(word)
                            : Lexemes.word(word);
            return Lexemes.any(
                    Stream.concat(
                            Stream.of(itself),
                            meanings.stream().map(phrase -> Lexemes.all(phrase.split(" ")))));
        }
    }
}
