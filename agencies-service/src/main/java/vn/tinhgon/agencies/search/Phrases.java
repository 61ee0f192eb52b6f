package vn.tinhgon.agencies.search;

import java.util.Collection;
import java.util.List;

/** Names put together from several ways to read each of their words. */
final class Phrases {

    private static final int MOST = 64;

    private Phrases() {}

    /** Every combination, the first ways first; as many as can be looked up at once. */
    static List<String> of(List<? extends Collection<String>> ways) {
        List<String> phrases = List.of("");
        for (var alternatives : ways) {
            phrases =
                    phrases.stream()
                            .flatMap(begun -> alternatives.stream().map(next -> begun + " " + next))
                            .limit(MOST)
                            .toList();
        }
        return phrases.stream().map(String::strip).distinct().toList();
    }
}
