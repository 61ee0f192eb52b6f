package vn.tinhgon.agencies.search;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A word in all its readings, as a text search.
 *
 * @param share of all names that have it, roughly
 */
record Sought(String lexemes, double share) {

    static Sought word(String word, ToDoubleFunction<String> share) {
        return new Sought(Lexemes.word(word), share.applyAsDouble(word));
    }

    static Sought beginning(String word) {
        return new Sought(Lexemes.beginning(word), 1);
    }

    static Sought phrase(String phrase, ToDoubleFunction<String> share) {
        var words = phrase.split(" ");
        return new Sought(
                words.length == 1 ? Lexemes.word(phrase) : Lexemes.all(words),
                Stream.of(words).mapToDouble(share).min().orElseThrow());
    }

    static Sought any(Collection<Sought> alternatives) {
        return new Sought(
                Lexemes.any(alternatives.stream().map(Sought::lexemes)),
                alternatives.stream().mapToDouble(Sought::share).sum());
    }
}
