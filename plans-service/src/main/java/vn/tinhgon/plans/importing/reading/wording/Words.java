package vn.tinhgon.plans.importing.reading.wording;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many whole words to look for at once. Each place of a text is tried only with those that begin
 * with its letter, in the order in which they were given.
 */
public final class Words {

    private final Map<Character, Pattern> byFirstLetter;

    private Words(Map<Character, Pattern> byFirstLetter) {
        this.byFirstLetter = byFirstLetter;
    }

    /**
     * @param alternatives as a pattern has them, between bars
     */
    public static Words of(String alternatives) {
        var byLetter =
                OpeningsOfPattern.alternativesOf(alternatives).stream()
                        .flatMap(
                                one ->
                                        Openings.of(Pattern.compile(one))
                                                .firstLetters()
                                                .map(letter -> Map.entry(letter, one)))
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey,
                                        mapping(Map.Entry::getValue, joining("|"))));
        var patterns = new HashMap<Character, Pattern>();
        byLetter.forEach(
                (letter, words) ->
                        patterns.put(letter, Pattern.compile("(?:" + words + ")(?![\\p{L}\\d])")));
        return new Words(patterns);
    }

    public Search in(String text) {
        return new Search(byFirstLetter, text);
    }

    /** A search from one find to the next, as a {@link Matcher} goes. */
    public static final class Search {

        private final Map<Character, Pattern> byFirstLetter;
        private final String text;
        private MatchResult found;

        private Search(Map<Character, Pattern> byFirstLetter, String text) {
            this.byFirstLetter = byFirstLetter;
            this.text = text;
        }

        public boolean find(int from) {
            for (var at = from; at < text.length(); at++) {
                if (beginsWord(at) && isFoundAt(at)) {
                    return true;
                }
            }
            return false;
        }

        public boolean findNext() {
            return find(found.end());
        }

        public int start() {
            return found.start();
        }

        private boolean beginsWord(int at) {
            var before = at == 0 ? ' ' : text.codePointBefore(at);
            return !Character.isLetter(before) && !(before >= '0' && before <= '9');
        }

        private boolean isFoundAt(int at) {
            var words = byFirstLetter.get(Openings.comparable(text.charAt(at)));
            if (words == null) {
                return false;
            }
            var place =
                    words.matcher(text)
                            .useTransparentBounds(true)
                            .useAnchoringBounds(false)
                            .region(at, text.length());
            if (!place.lookingAt()) {
                return false;
            }
            found = place;
            return true;
        }
    }
}
