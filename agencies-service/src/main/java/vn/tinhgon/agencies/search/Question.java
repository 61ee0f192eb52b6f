package vn.tinhgon.agencies.search;

import java.util.List;
import java.util.function.ToDoubleFunction;
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

    List<String> words() {
        return readings.stream().map(Reading::word).toList();
    }

    String lastWord() {
        return readings.getLast().word();
    }

    /** All words in any order. */
    TextSearch allWords(ToDoubleFunction<String> share) {
        return TextSearch.all(readings.stream().map(reading -> reading.sought(share)).toList());
    }

    /** The same with a last word that goes on; none when too little of it is there. */
    TextSearch allWordsBegun(ToDoubleFunction<String> share) {
        var last = readings.getLast();
        return last.canGoOn()
                ? TextSearch.all(
                        Stream.concat(
                                        readings.stream()
                                                .limit(readings.size() - 1L)
                                                .map(reading -> reading.sought(share)),
                                        Stream.of(last.soughtBegun(share)))
                                .toList())
                : TextSearch.NONE;
    }

    /** A word with the phrases that it may abbreviate. */
    record Reading(String word, List<String> meanings) {

        private static final int ENOUGH_TO_BEGIN_A_WORD = 2;

        List<String> ways() {
            return Stream.concat(meanings.stream(), Stream.of(word)).toList();
        }

        boolean canGoOn() {
            return word.length() >= ENOUGH_TO_BEGIN_A_WORD;
        }

        Sought sought(ToDoubleFunction<String> share) {
            return orMeanings(Sought.word(word, share), share);
        }

        Sought soughtBegun(ToDoubleFunction<String> share) {
            return orMeanings(Sought.beginning(word), share);
        }

        private Sought orMeanings(Sought itself, ToDoubleFunction<String> share) {
            return Sought.any(
                    Stream.concat(
                                    Stream.of(itself),
                                    meanings.stream().map(phrase -> Sought.phrase(phrase, share)))
                            .toList());
        }
    }
}
