package vn.tinhgon.agencies.search;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How sure a match is, the surest first. Each tier is one question to one index: for the names
 * ({@code n}) that answer it, and then whether the agency's version ({@code v}) has the name and no
 * better one ({@code b}). What is asked for is {@code q}.
 */
public enum Tier {
    NAME("1", Reason.EXACT, Way.CALLED),
    OTHER_NAME("0.95", Reason.OTHER_NAME, Way.CALLED),
    BEGINNING("0.85", Reason.PREFIX, Way.BEGUN),
    WORDS("0.7", Reason.WORDS, Way.WORDS),
    WORDS_BEGUN("0.65", Reason.WORDS, Way.WORDS),
    ONE_SLIP("0.6", Reason.SIMILAR, Way.CALLED),
    ONE_MORE_SLIP("0.55", Reason.SIMILAR, Way.CALLED),
    WORDS_CORRECTED("0.5", Reason.SIMILAR, Way.WORDS),
    ALL_BUT_ONE_WORD("0.4", Reason.SIMILAR, Way.WORDS);

    private static final String LIKENESS =
            "cast(round(1000 * (1 - similarity(%s, q.beginning))) as int)";

    private final BigDecimal score;
    private final Reason reason;
    private final Way way;

    Tier(String score, Reason reason, Way way) {
        this.score = new BigDecimal(score);
        this.reason = reason;
        this.way = way;
    }

    BigDecimal score() {
        return score;
    }

    Reason reason() {
        return reason;
    }

    /** The name is the same but for its spelling. */
    boolean isSame() {
        return this == NAME || this == OTHER_NAME;
    }

    /** Made only where nothing surer was found. */
    boolean isGuess() {
        return compareTo(WORDS) > 0;
    }

    static Stream<Tier> guesses() {
        return Stream.of(values()).filter(Tier::isGuess);
    }

    /** What is asked together: a guess alone, all else with what is less sure. */
    List<Tier> andLessSure() {
        return isGuess()
                ? List.of(this)
                : Arrays.asList(values()).subList(ordinal(), WORDS.ordinal() + 1);
    }

    /** Which names answer. */
    String question() {
        return way.question;
    }

    /** Whether name {@code n} is the agency's name at all that this tier means. */
    String proof() {
        return this == NAME ? "split_part(v.search, '|', 1) = n.key" : "true";
    }

    /** Whether name {@code b} of the version is a better reason to find it than {@code n}. */
    String better() {
        var surer =
                isGuess()
                        ? Stream.<String>of()
                        : Arrays.stream(values()).limit(ordinal()).map(Tier::answer);
        var sameAndBefore =
                "(%s, b.key) < (n.distance, n.key) and %s".formatted(distance("b.key"), answer());
        return Stream.concat(surer, Stream.of(sameAndBefore)).collect(Collectors.joining(" or "));
    }

    private String answer() {
        return this == NAME ? way.answer + " and b.place = 1" : way.answer;
    }

    /**
     * Guesses are ranked by likeness; all else as in a directory, which an index reads in order.
     */
    String distance(String key) {
        return isGuess() ? LIKENESS.formatted(key) : "0";
    }

    String order() {
        return isGuess() ? "n.distance, n.key, n.agency_id" : "n.key, n.agency_id";
    }

    String after() {
        return isGuess() ? ":distance, :afterKey, :afterId" : ":afterKey, :afterId";
    }

    /** How a name answers: as an index is asked for it, and as one name at hand is. */
    private enum Way {
        CALLED("n.key = any(q.names)", "b.key = any(q.names)"),
        BEGUN(
                "n.key >= q.beginning and n.key < q.beginning || chr(1114111)",
                "starts_with(b.key, q.beginning)"),
        WORDS("n.words @@ q.asked and strip(n.words) @@ q.words", "name_words(b.key) @@ q.words");

        private final String question;
        private final String answer;

        Way(String question, String answer) {
            this.question = question;
            this.answer = answer;
        }
    }
}
