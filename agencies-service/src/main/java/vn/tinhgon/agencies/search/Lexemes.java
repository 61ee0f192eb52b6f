package vn.tinhgon.agencies.search;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/**
 * Text searches as PostgreSQL writes them. Words of keys are letters and digits, so that there is
 * nothing in them to escape.
 */
final class Lexemes {

    private Lexemes() {}

    static String word(String word) {
        return "'" + word + "'";
    }

    static String beginning(String word) {
        return word(word) + ":*";
    }

    static String all(String... words) {
        return both(Stream.of(words).map(Lexemes::word));
    }

    /** Every one of some searches. */
    static String both(Stream<String> searches) {
        return searches.collect(joining(" & ", "(", ")"));
    }

    static String any(Stream<String> searches) {
        return searches.collect(joining(" | ", "(", ")"));
    }
}
